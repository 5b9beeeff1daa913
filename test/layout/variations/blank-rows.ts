import { inOrder, sheetNamed, withRowOrder, type LaidOut, type Variation } from "../laid-out";

/** Blank rows between rows of data, as they are left for the eye or by deleting. */
export const blankRows: Variation = {
  name: "blank rows between data rows",
  apply(laid, choice) {
    return laid.content.sheets.reduce<LaidOut>((so, { name }) => {
      const rows = so.forms.filter(({ sheet }) => sheet === name).flatMap(({ panels }) => panels.flatMap((panel) => panel.rows.map(({ row }) => row)));
      const last = Math.max(-1, ...rows);
      const after = new Set(rows.filter((row) => row < last && choice.oneIn(6)));
      const order = inOrder(sheetNamed(so, name).rows.length).flatMap((row) => (after.has(row) ? [row, null] : [row]));
      return withRowOrder(so, name, order);
    }, laid);
  },
};
