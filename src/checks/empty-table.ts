import { tableOf } from "../forms/catalogue";
import type { Form } from "../recognition/form";
import { readFigure } from "../relations/figure";
import { isZero } from "../number/decimal";
import { normalizeLabel } from "../sheet/label";
import type { CheckContext } from "./check-context";
import type { EmptyTableFinding, WrongNoteFinding } from "./check-finding";

const BASIS = "部门预决算公开要求：没有数据的表应保留表样并注明";
const FUNDS = ["政府性基金", "国有资本经营", "三公", "转移支付"] as const;
const SAYS_EMPTY = /为空|无数据|未安排|没有.{0,20}(?:收入|支出|预算)|不涉及|无此项|空表/;

/** Does any figure but zero stand in the table? */
function isEmpty(form: Form, { cells }: CheckContext): boolean {
  return form.panels.every((panel) =>
    panel.rows.every((row) =>
      panel.columns.every((column) => {
        const cell = cells({ sheet: form.sheet, row: row.row, column: column.column });
        const figure = readFigure(cell, { reading: "amount", decimals: 0, exact: false });
        return figure.state !== "number" || isZero(figure.shown);
      }),
    ),
  );
}

/** An empty table says that it is empty, and of which fund it speaks; a table with figures does not. */
export function emptyTables(context: CheckContext): (EmptyTableFinding | WrongNoteFinding)[] {
  const tables = context.forms.map((form, index) => ({ form, index, isTable: tableOf(form) !== undefined && form.kind !== "generic" }));
  const emptiness = tables.map(({ form, isTable }) => isTable && isEmpty(form, context));
  // A workbook of empty forms is one that is still to be filled in.
  if (tables.every(({ isTable }, index) => !isTable || emptiness[index])) return [];
  return tables.flatMap(({ form, index, isTable }): (EmptyTableFinding | WrongNoteFinding)[] => {
    if (!isTable) return [];
    const empty = emptiness[index] ?? false;
    const sheet = context.sheetOf(form);
    const notes = form.notes.map((cell) => {
      const value = sheet?.rows[cell.row]?.[cell.column]?.value;
      return { cell: { sheet: form.sheet, ...cell }, text: typeof value === "string" ? normalizeLabel(value) : "" };
    });
    const note = notes.find(({ text }) => SAYS_EMPTY.test(text));
    const place = { form: index, basis: BASIS, kind: form.kind, subject: form.key };
    if (!note) {
      if (!empty) return [];
      const cell = { sheet: form.sheet, row: form.range.top, column: form.range.left };
      return [{ ...place, code: "empty-table-without-note" as const, severity: "info" as const, cell }];
    }
    const own = tableOf(form)?.emptyNote;
    const other = FUNDS.find((fund) => note.text.includes(fund) && fund !== own);
    const wrong = { ...place, code: "wrong-note" as const, severity: "warning" as const, cell: note.cell, note: note.text };
    if (!empty) return /此表为空|本表(?:为空|无数据)/.test(note.text) ? [{ ...wrong, problem: "table-not-empty" as const }] : [];
    return own !== undefined && other && !note.text.includes(own) ? [{ ...wrong, problem: "names-other-fund" as const }] : [];
  });
}
