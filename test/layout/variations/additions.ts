import { eachFormsCells, inOrder, sheetNamed, withCells, withRowOrder, type LaidOut, type Variation } from "../laid-out";
import type { Form } from "../../../src/recognition/form";

const NOTES = ["注：本表数据由财务部门提供。", "填报人：　　　　　　联系电话：", "说明：部分数据因四舍五入，可能存在尾差。"];

export const trailingNotes: Variation = {
  name: "notes below the table",
  apply: (laid, choice) =>
    laid.content.sheets.reduce<LaidOut>((so, { name }) => {
      const { rows } = sheetNamed(so, name);
      const gap = choice.below(3);
      const longer = withRowOrder(so, name, [...inOrder(rows.length), ...Array<null>(gap + 1).fill(null)]);
      return withCells(longer, name, (all) => {
        all[rows.length + gap] = [{ value: choice.of(NOTES), format: "General" }];
      });
    }, laid),
};

/** A table of figures that ends at the right edge of its sheet. */
function isTable({ kind }: Form): boolean {
  return /^(?:budget|final)-/.test(kind);
}

export const remarkColumn: Variation = {
  name: "a column 备注 more",
  apply: (laid, choice) =>
    eachFormsCells(laid, (rows, form) => {
      const top = Math.min(...form.panels.map(({ headerTop }) => headerTop));
      const column = Math.max(...rows.slice(top, form.range.bottom + 1).map((row) => row.length), form.range.right + 1);
      const write = (row: number, value: string): void => {
        const cells = rows[row];
        if (!cells) return;
        while (cells.length < column) cells.push(null);
        cells[column] = { value, format: "General" };
      };
      if (rows.slice(top, form.range.bottom + 1).some((row) => row.some((cell) => cell?.value === "备注"))) return;
      write(top, "备注");
      const items = form.panels.flatMap((panel) => panel.rows.map(({ row }) => row));
      if (items.length > 0 && choice.oneIn(2)) write(choice.of(items), "见附件说明");
    }, isTable),
};
