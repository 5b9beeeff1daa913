import type { Form } from "../recognition/form";
import type { CellReference } from "../sheet/address";

/** Index of the form that a cell lies in; −1 where it lies in none. Of two that overlap the smaller one. */
export function formAt(forms: readonly Form[], { sheet, row, column }: CellReference): number {
  let found = -1;
  let smallest = Infinity;
  forms.forEach((form, index) => {
    const { top, left, bottom, right } = form.range;
    if (form.sheet !== sheet || row < top || row > bottom || column < left || column > right) return;
    const size = (bottom - top + 1) * (right - left + 1);
    if (size < smallest) [found, smallest] = [index, size];
  });
  return found;
}
