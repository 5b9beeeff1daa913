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
  }
}
