import type { CauseFinder } from "../broken-tie";

/** The rate or score equals the exact one cut at its last digit instead of rounded. */
export const truncated: CauseFinder = ({ verdict, relation }) =>
  verdict.code === "truncated" ? { cause: { code: "truncated" }, suspect: relation.target.cell } : undefined;
