import type { ScoredIndicator } from "../articulation/evaluation/indicator-scores";
import type { Form } from "../recognition/form";
import type { CellReference } from "../sheet/address";
import type { CheckContext } from "./check-context";
import { subjectOf } from "./subject";

/** The indicators of one form. */
export function indicatorsOf({ indicators }: CheckContext, formIndex: number): readonly ScoredIndicator[] {
  return indicators.filter(({ form }) => form === formIndex);
}

/** What a finding about an indicator says of its place: the cell that is wrong, or the row's label where there is none. */
export function placeOf(form: Form, { form: index, row }: ScoredIndicator, cell: CellReference | undefined): { cell: CellReference; form: number; subject?: string } {
  const panel = form.panels.find(({ role }) => role === "indicators");
  return {
    cell: cell ?? { sheet: form.sheet, row: row.labelCell.row, column: row.labelCell.column }, form: index,
    ...(panel && { subject: subjectOf(form, panel, row) }),
  };
}
