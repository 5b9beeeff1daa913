import type { Finding } from "../diagnosis/finding";
import { foldConsequences } from "./fold-consequences";
import { isTail } from "./is-tail";
import type { Tally } from "./sheet-section";

/** Counts findings as a person counts them: consequences not at all, alike ones one by one. */
export function tallyOf(findings: readonly Finding[]): Tally {
  const { roots } = foldConsequences(findings);
  const count = (severity: "error" | "warning") => roots.filter((finding) => finding.severity === severity).length;
  const tails = roots.filter(isTail).length;
  const hints = roots.filter((finding) => finding.severity === "info").length - tails;
  return { errors: count("error"), warnings: count("warning"), tails, hints };
}
