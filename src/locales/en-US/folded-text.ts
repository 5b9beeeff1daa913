import type { FoldedCheck } from "../locale";

/** Many findings of one check on a sheet, as one topic. */
export function foldedText(code: FoldedCheck, count: number): string {
  const n = String(count);
  switch (code) {
    case "missing-reason":
      return `${n} indicators lost points without a reason`;
    case "lost-format":
      return `${n} cells look like lost percentages`;
    case "label-drift":
      return `${n} labels differ from those elsewhere`;
    case "malformed-code":
      return `${n} codes do not fit the classification`;
    case "text-for-number":
      return `${n} cells should be numbers and are text`;
    case "error-value":
      return `${n} cells hold error values`;
    case "doubled-row":
      return `${n} rows stand twice and are counted once`;
    case "empty-table-without-note":
      return `${n} empty tables do not say why`;
    case "wrong-note":
      return `${n} notes under empty tables are wrong`;
    case "over-fulfilled":
      return `${n} indicators are far above their targets`;
    case "actual-not-a-number":
      return `${n} indicators need a number for what was achieved`;
    case "target-without-number":
      return `${n} indicators have no number for a target`;
    case "score-out-of-band":
      return `${n} scores lie outside their bands`;
    case "not-applicable-points":
      return `${n} indicators do not apply and still have points`;
    case "perfect-total":
      return `${n} forms have full points although money was left`;
    case "grade-mismatch":
      return `${n} grades do not fit their totals`;
    case "weights-differ":
      return `${n} weights differ from the profile`;
  }
}
