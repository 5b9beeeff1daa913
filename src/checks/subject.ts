import { columnKey } from "../articulation/terms";
import type { Form, FormColumn, FormPanel, FormRow } from "../recognition/form";

/** What a check speaks of: a row of a form, or one of its figures. */
export function subjectOf(form: Form, panel: FormPanel, row: FormRow, column?: FormColumn): string {
  return [form.key, panel.role, row.key, ...(column ? [columnKey(column)] : [])].join("/");
}
