import type { Acceptance } from "./acceptance";
import { keptJson } from "./kept-text";

/** The name of the text that is kept with the document. */
export const ACCEPTANCES = "acceptances";

export function acceptancesText(acceptances: readonly Acceptance[]): string {
  return keptJson({ version: 1, acceptances });
}
