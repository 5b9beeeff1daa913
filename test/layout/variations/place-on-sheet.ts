import { inOrder, sheetNamed, sheetWidth, withColumnOrder, withRowOrder, withSheet, type LaidOut, type Variation } from "../laid-out";

const NAMES = ["Sheet", "表", "附件", "公开", "附表2-", "3.15部门收支总表 "];

/** Sheet names prove nothing: they may say anything. */
export const renamedSheets: Variation = {
  name: "sheets renamed",
  apply(laid, choice) {
    const prefix = choice.of(NAMES);
    return laid.content.sheets.reduce<LaidOut>((so, { name }, index) => {
      const renamed = `${prefix}${String(index + 1)}`;
      return withSheet(so, name, (sheet) => ({ ...sheet, name: renamed }), (cell) => ({ ...cell, sheet: renamed }));
    }, laid);
  },
};

export const hiddenSheets: Variation = {
  name: "sheets hidden",
  apply: (laid) => laid.content.sheets.reduce((so, { name }) => withSheet(so, name, (sheet) => ({ ...sheet, visibility: "hidden" })), laid),
};

export const shifted: Variation = {
  name: "rows and columns shifted",
  apply(laid, choice) {
    return laid.content.sheets.reduce((so, { name }) => {
      const down = choice.below(5);
      const right = choice.below(4);
      const sheet = sheetNamed(so, name);
      const rows = [...Array<null>(down).fill(null), ...inOrder(sheet.rows.length)];
      const columns = [...Array<null>(right).fill(null), ...inOrder(sheetWidth(sheet))];
      return withColumnOrder(withRowOrder(so, name, rows), name, columns);
    }, laid);
  },
};
