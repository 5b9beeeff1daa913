import { LABELS_BESIDE_SUBJECT, subjectFieldOf } from "../forms/evaluation/subject-fields";
import type { FormKind } from "../forms/form-kind";
import type { CellAddress } from "../sheet/address";
import { labelStem } from "../sheet/label";
import type { FormPanel } from "./form";
import { compilePatterns, matches } from "./label-pattern";
import type { SheetLabels } from "./sheet-labels";

const BESIDE = compilePatterns(LABELS_BESIDE_SUBJECT);

export interface FoundSubject {
  readonly role: string;
  readonly label: CellAddress;
  /** The label's own cell for `项目名称：科普活动`. */
  readonly value: CellAddress;
}

function nextFilled(labels: SheetLabels, row: number, column: number): number {
  let right = column + 1;
  while (right < labels.width(row) && labels.nature(row, right) === "blank") right++;
  return right;
}

/** Names stand in pairs with their labels; the first row of a header names columns one beside the other. */
function isPairs(labels: SheetLabels, row: number, value: number): boolean {
  const next = nextFilled(labels, row, value);
  return next >= labels.width(row) || matches(BESIDE, labelStem(labels.label(row, next)));
}

/**
 * What a self-evaluation evaluates: the text right after its label, above the header of the first block, of which the row right above
 * its figures may have been taken for a part.
 */
export function subjectField(labels: SheetLabels, kind: FormKind, from: number, { headerTop, headerBottom }: FormPanel): FoundSubject | undefined {
  const { role, labels: names } = subjectFieldOf(kind);
  const patterns = compilePatterns(names);
  for (let row = from; row < headerBottom; row++) {
    for (let column = 0; column < labels.width(row); column++) {
      const [name = "", ...behind] = labels.label(row, column).split(":");
      if (!matches(patterns, labelStem(name))) continue;
      const label = { row, column };
      if (behind.join("") !== "") return { role, label, value: label };
      const right = nextFilled(labels, row, column);
      const isName = labels.nature(row, right) === "text" && !matches(BESIDE, labelStem(labels.label(row, right)));
      return isName && (row < headerTop || isPairs(labels, row, right)) ? { role, label, value: { row, column: right } } : undefined;
    }
  }
  return undefined;
}
