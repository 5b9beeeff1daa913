import type { Review } from "../review/review";

/** What the shell is told; stable, scripts depend on it. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;

export function statusOf({ findings }: Review): number {
  return findings.some(({ severity }) => severity !== "info") ? EXIT.findings : EXIT.clean;
}
