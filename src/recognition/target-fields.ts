import { TARGET_FIELDS } from "../forms/evaluation/target-fields";
import type { CellAddress } from "../sheet/address";
import { labelStem } from "../sheet/label";
import { compilePatterns, matches } from "./label-pattern";
import { readNumbering } from "./numbering";
import type { SheetLabels } from "./sheet-labels";

const FIELDS = TARGET_FIELDS.map((field) => ({ ...field, patterns: compilePatterns(field.labels) }));

/** The next cell to the right that is not empty, as long as it is no label itself. */
function valueRightOf(labels: SheetLabels, row: number, column: number): CellAddress | undefined {
  for (let right = column + 1; right < labels.width(row); right++) {
    if (labels.text(row, right).trim() === "") continue;
    return fieldAt(labels, row, right) ? undefined : { row, column: right };
  }
  return undefined;
}

function fieldAt(labels: SheetLabels, row: number, column: number): (typeof FIELDS)[number] | undefined {
  const label = labels.label(row, column);
  if (label === "" || label.length > 30) return undefined;
  const stem = labelStem(readNumbering(label).text);
  return FIELDS.find(({ patterns }) => matches(patterns, stem));
}

/** Reads label and value pairs between two rows; the first pair of a role counts. */
export function readTargetFields(
  labels: SheetLabels,
  from: number,
  to: number,
): { readonly fields: Record<string, CellAddress>; readonly labelCells: CellAddress[] } {
  const fields: Record<string, CellAddress> = {};
  const labelCells: CellAddress[] = [];
  for (let row = from; row <= to; row++) {
    for (let column = 0; column < labels.width(row); column++) {
      const field = fieldAt(labels, row, column);
      if (!field || field.role in fields) continue;
      const value = valueRightOf(labels, row, column);
      if (!value) continue;
      fields[field.role] = value;
      labelCells.push({ row, column });
    }
  }
  return { fields, labelCells };
}
