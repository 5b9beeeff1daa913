import type { Form } from "../../../src/recognition/form";
import { evidenceCell } from "../label-texts";
import { eachForm, eachFormsCells, inOrder, sheetNamed, sheetWidth, withCells, withRowOrder, type Rows, type Variation } from "../laid-out";

const UNIT_LINE = /[（(]?(?:金额)?单位[:：]\s*(元|千元|万元|亿元)\s*[）)]?/;

/** Takes the unit of measure out of its cell and answers with it. */
function takeUnit(rows: Rows, form: Form): string | undefined {
  const at = evidenceCell(form, "unit");
  const cell = at && rows[at.row]?.[at.column];
  if (!at || typeof cell?.value !== "string") return undefined;
  const unit = UNIT_LINE.exec(cell.value)?.[1];
  if (unit === undefined) return undefined;
  const rest = cell.value.replace(UNIT_LINE, "").trimEnd();
  rows[at.row]![at.column] = rest === "" ? null : { ...cell, value: rest };
  return unit;
}

function isOnTitle(form: Form): boolean {
  const [title, unit] = [evidenceCell(form, "title"), evidenceCell(form, "unit")];
  return !title || (title.row === unit?.row && title.column === unit.column);
}

export const unitInTitle: Variation = {
  name: "unit line inside the title",
  apply: (laid, choice) =>
    eachFormsCells(laid, (rows, form) => {
      if (isOnTitle(form)) return;
      const unit = takeUnit(rows, form);
      const title = evidenceCell(form, "title");
      const cell = title && rows[title.row]?.[title.column];
      if (unit === undefined || !title || typeof cell?.value !== "string") return;
      rows[title.row]![title.column] = { ...cell, value: `${cell.value}${choice.of(["（单位：", "(单位:", "\n（金额单位："])}${unit}）` };
    }),
};

export const unitElsewhere: Variation = {
  name: "unit line on a row of its own",
  apply: (laid, choice) =>
    eachForm(laid, (so, form) => {
      const { sheet } = form;
      const title = evidenceCell(form, "title");
      if (!title || isOnTitle(form)) return so;
      let unit: string | undefined;
      const taken = withCells(so, sheet, (rows) => (unit = takeUnit(rows, form)));
      if (unit === undefined) return so;
      const order = inOrder(sheetNamed(so, sheet).rows.length).flatMap((row) => (row === title.row ? [row, null] : [row]));
      return withCells(withRowOrder(taken, sheet, order), sheet, (rows) => {
        const width = form.range.right - form.range.left + 1;
        const row: Rows[number] = Array<null>(form.range.left + width).fill(null);
        row[form.range.left + choice.below(width)] = { value: `${choice.of(["单位：", "单位:", "金额单位：", "计量单位："])}${unit ?? ""}`, format: "General" };
        rows[title.row + 1] = row;
      });
    }),
};

export const titleElsewhere: Variation = {
  name: "title in another column",
  apply: (laid, choice) =>
    eachFormsCells(laid, (rows, form) => {
      const title = evidenceCell(form, "title");
      const row = title && rows[title.row];
      if (!title || !row || row.some((cell, column) => column !== title.column && cell !== null)) return;
      const cell = row[title.column] ?? null;
      const column = choice.below(sheetWidth(sheetNamed(laid, form.sheet)));
      while (row.length <= column) row.push(null);
      row[title.column] = null;
      row[column] = cell;
    }),
};
