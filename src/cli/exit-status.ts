import type { Finding } from "../diagnosis/finding";

/** What the shell is told; stable, scripts depend on it. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;

/** By the findings that are still to be looked at. */
export function statusOf(findings: readonly Finding[]): number {
  return findings.some(({ severity }) => severity !== "info") ? EXIT.findings : EXIT.clean;
}
