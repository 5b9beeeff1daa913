import { TOTAL_SCORE } from "../forms/evaluation/evaluation-fields";
import type { CellAddress } from "../sheet/address";
import { labelStem } from "../sheet/label";
import { compilePatterns, matches } from "./label-pattern";
import type { SheetLabels } from "./sheet-labels";

const LABELS = compilePatterns(TOTAL_SCORE.labels);

/** The total score in a line above the blocks: the number right after its label. */
export function totalScoreField(labels: SheetLabels, from: number, to: number): { readonly label: CellAddress; readonly value: CellAddress } | undefined {
  for (let row = from; row <= to; row++) {
    for (let column = 0; column < labels.width(row); column++) {
      if (!matches(LABELS, labelStem(labels.label(row, column)))) continue;
      let right = column + 1;
      while (right < labels.width(row) && labels.nature(row, right) === "blank") right++;
      if (labels.nature(row, right) === "number") return { label: { row, column }, value: { row, column: right } };
    }
  }
  return undefined;
}
