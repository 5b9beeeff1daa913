import type { Sheet } from "../sheet/sheet";
import type { Form } from "./form";
import { recognizeSheet } from "./recognize-sheet";

/** Numbers forms of the same kind, so that relation ids are unique in the workbook. */
export function withFormKeys(forms: readonly Form[]): Form[] {
  const seen = new Map<string, number>();
  return forms.map((form) => {
    const times = (seen.get(form.kind) ?? 0) + 1;
    seen.set(form.kind, times);
    return times === 1 ? form : { ...form, key: `${form.kind}#${String(times)}` };
  });
}

/** The standard forms of a workbook, in its order. */
export function recognizeWorkbook(sheets: readonly Sheet[]): Form[] {
  return withFormKeys(sheets.flatMap(recognizeSheet));
}
