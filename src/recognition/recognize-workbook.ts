import type { Sheet } from "../sheet/sheet";
import type { Form } from "./form";
import { recognizeSheet } from "./recognize-sheet";

/**
 * Numbers forms of the same kind, so that relation ids are unique in the workbook. `earlier` forms that are numbered as they were, of
 * sheets that were not recognized anew, are the same objects again.
 */
export function withFormKeys(forms: readonly Form[], earlier: readonly Form[] = []): Form[] {
  const seen = new Map<string, number>();
  return forms.map((form, index) => {
    const times = (seen.get(form.kind) ?? 0) + 1;
    seen.set(form.kind, times);
    if (times === 1) return form;
    const key = `${form.kind}#${String(times)}`;
    const known = earlier[index];
    return known?.panels === form.panels && known.key === key ? known : { ...form, key };
  });
}

/** The standard forms of a workbook, in its order. */
export function recognizeWorkbook(sheets: readonly Sheet[]): Form[] {
  return withFormKeys(sheets.flatMap(recognizeSheet));
}
