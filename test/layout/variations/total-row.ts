import { eachForm, inOrder, sheetNamed, withRowOrder, type Variation } from "../laid-out";

/** In tables by code the total stands first or last. */
export const totalAtOtherEnd: Variation = {
  name: "total row at the other end",
  apply: (laid) =>
    eachForm(laid, (so, { sheet, panels }) => {
      const [panel, ...others] = panels;
      if (!panel || others.length > 0 || panel.rows.filter(({ code }) => code !== undefined).length < 2) return so;
      const rows = panel.rows.map(({ row }) => row).sort((a, b) => a - b);
      const total = panel.rows.find(({ role, code, label }) => role !== undefined && code === undefined && /^[合总]\s*计$/.test(label.replace(/\s/g, "")))?.row;
      const [first, last] = [rows[0], rows.at(-1)];
      if (total === undefined || first === undefined || last === undefined || (total !== first && total !== last)) return so;
      const order = inOrder(sheetNamed(so, sheet).rows.length).filter((row) => row !== total);
      order.splice(total === first ? order.indexOf(last) + 1 : order.indexOf(first), 0, total);
      return withRowOrder(so, sheet, order);
    }),
};
