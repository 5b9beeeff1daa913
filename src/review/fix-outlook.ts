import type { Change } from "../changes/change";
import type { Finding } from "../diagnosis/finding";

/** What becomes of the workbook when the fix of a finding is applied. */
export interface FixOutlook {
  /** All cells that would be written; empty when the fix can no longer be applied. */
  readonly changes: readonly Change[];
  /** Relations that do not tie now and would then hold. */
  readonly holding: number;
  /** Findings above info that would be left among the cells concerned, or would be new. */
  readonly remaining: readonly Finding[];
}
