import type { Form, FormPanel } from "../../../src/recognition/form";
import type { Cell } from "../../../src/sheet/cell";
import { eachForm, inOrder, sheetNamed, sheetWidth, withCells, withColumnOrder, withRowOrder, type LaidOut, type Variation } from "../laid-out";

const CODED = /^(?:budget|final)-(?:revenue|expenditure|general-public|government-fund|state-capital|basic)$/;

const digits = (cell: Cell | null | undefined): string =>
  typeof cell?.value === "string" || typeof cell?.value === "number" ? String(cell.value).trim() : "";

/** The columns that spell the codes of a table together: one, or 类 款 项. */
function codeColumns(laid: LaidOut, form: Form, panel: FormPanel): number[] | undefined {
  const { rows } = sheetNamed(laid, form.sheet);
  const coded = panel.rows.filter(({ code }) => code !== undefined);
  const firstFigure = Math.min(...panel.columns.map(({ column }) => column));
  for (const first of inOrder(firstFigure)) {
    for (const count of [1, 2, 3]) {
      const columns = inOrder(count).map((index) => first + index);
      const spell = (row: number): string => columns.map((column) => digits(rows[row]?.[column])).join("");
      if (coded.length > 1 && coded.every(({ row, code }) => spell(row) === code)) return columns;
    }
  }
  return undefined;
}

/** The row 类 款 项 belongs to the header. */
function withDeeperHeader(form: Form): Form {
  return { ...form, panels: form.panels.map((panel) => ({ ...panel, headerBottom: panel.headerBottom + 1 })) };
}

function split(laid: LaidOut, form: Form, panel: FormPanel, column: number): LaidOut {
  const { sheet } = form;
  const longest = Math.max(...panel.rows.map(({ code }) => code?.length ?? 0));
  const names = ["类", "款", "项"].slice(0, longest <= 5 ? 2 : 3);
  const columns = inOrder(sheetWidth(sheetNamed(laid, sheet))).flatMap((index) => (index === column ? [index, ...names.slice(1).map(() => null)] : [index]));
  const rows = inOrder(sheetNamed(laid, sheet).rows.length).flatMap((index) => (index === panel.headerBottom ? [index, null] : [index]));
  const wider = withRowOrder(withColumnOrder(laid, sheet, columns), sheet, rows);
  const deeper = { ...wider, forms: wider.forms.map((one) => (one.sheet === sheet && one.kind === form.kind ? withDeeperHeader(one) : one)) };
  return withCells(deeper, sheet, (all) => {
    const header: (Cell | null)[] = Array<null>(column).fill(null);
    all[panel.headerBottom + 1] = [...header, ...names.map((value) => ({ value, format: "General" }))];
    for (const { row, code } of panel.rows) {
      const at = row > panel.headerBottom ? row + 1 : row;
      if (code === undefined) continue;
      const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
      names.forEach((_, index) => {
        const part = parts[index] ?? "";
        all[at]![column + index] = part === "" ? null : { value: part, format: "@" };
      });
    }
  });
}

function join(laid: LaidOut, form: Form, panel: FormPanel, columns: readonly number[]): LaidOut {
  const [first = 0, ...others] = columns;
  const joined = withCells(laid, form.sheet, (rows) => {
    for (const { row, code } of panel.rows) if (code !== undefined) rows[row]![first] = { value: code, format: "@" };
    for (let row = panel.headerTop; row <= panel.headerBottom; row++) {
      for (const column of columns) if (/^[类款项]$/.test(digits(rows[row]?.[column]))) rows[row]![column] = null;
    }
  });
  const sheet = sheetNamed(joined, form.sheet);
  const isEmptyHeader = (row: number): boolean => row >= panel.headerTop && row <= panel.headerBottom && (sheet.rows[row] ?? []).every((cell) => cell === null);
  const narrower = withColumnOrder(joined, form.sheet, inOrder(sheetWidth(sheet)).filter((column) => !others.includes(column)));
  return withRowOrder(narrower, form.sheet, inOrder(sheet.rows.length).filter((row) => !isEmptyHeader(row)));
}

export const otherCodeColumns: Variation = {
  name: "codes in one column or in three",
  apply: (laid) =>
    eachForm(laid, (so, form) => {
      const [panel, ...others] = form.panels;
      if (!panel || others.length > 0 || !CODED.test(form.kind)) return so;
      const columns = codeColumns(so, form, panel);
      if (!columns) return so;
      return columns.length === 1 ? split(so, form, panel, columns[0] ?? 0) : join(so, form, panel, columns);
    }),
};
