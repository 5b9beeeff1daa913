import type { Cause, RelationFinding } from "../diagnosis/finding";

/** The cause, unless the finding's title has said it already: a cut figure was cut, an empty base needs no reason. */
export function causeWorthTelling({ cause, verdict }: RelationFinding): Cause | null {
  if (!cause) return null;
  if (cause.code === "truncated" && verdict.code === "truncated") return null;
  if (cause.code === "unexplained" && verdict.reason === "base-empty") return null;
  return cause;
}
