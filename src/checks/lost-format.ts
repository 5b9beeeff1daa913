import { absolute, compare, decimalToText, isZero, multiply, decimal, normalize, ONE } from "../number/decimal";
import type { Form, FormColumn, FormPanel, FormRow } from "../recognition/form";
import { readFigure, type Figure } from "../relations/figure";
import type { CheckContext } from "./check-context";
import type { LostFormatFinding } from "./check-finding";
import { subjectOf } from "./subject";

const RATE = { reading: "rate", decimals: 0, exact: false } as const;
const RATE_ROLES: ReadonlySet<string> = new Set(["executionRate", "differenceRate"]);
const BASIS = "同列其他各行以百分数列示";

/** The rate columns: by role, and those that a formula on the form's face makes a ratio. */
function rateColumns(form: Form, panel: FormPanel): FormColumn[] {
  const ratios = new Set(form.formulas.filter(({ kind }) => kind === "ratio").map(({ target }) => target));
  return panel.columns.filter(({ role, column }) => RATE_ROLES.has(role) || ratios.has(column));
}

/** A bare 0 or 1 among percentages: the number is there, its percent format is gone. */
export function lostFormats({ cells, ratioAt }: CheckContext, form: Form, formIndex: number): LostFormatFinding[] {
  return form.panels.flatMap((panel) =>
    rateColumns(form, panel).flatMap((column) => {
      const at = ({ row }: FormRow) => ({ sheet: form.sheet, row, column: column.column });
      const read = panel.rows.flatMap((row): { row: FormRow; figure: Figure }[] => {
        const figure = readFigure(cells(at(row)), RATE);
        return figure.state === "number" ? [{ row, figure }] : [];
      });
      if (!read.some(({ figure }) => figure.percent)) return [];
      return read
        .filter(({ figure }) => !figure.percent && compare(absolute(figure.shown), ONE) <= 0)
        // A rate that is wrong besides is told as a broken ratio.
        .filter(({ row }) => ratioAt(at(row))?.code !== "broken")
        .map(({ row, figure }): LostFormatFinding => {
          const cell = at(row);
          const hasBase = ratioAt(cell)?.reason !== "base-empty";
          const percent = `${decimalToText(normalize(multiply(figure.shown, decimal(100))))}%`;
          const before = decimalToText(figure.shown);
          return {
            code: "lost-format", severity: "warning", cell, form: formIndex, basis: BASIS, subject: subjectOf(form, panel, row, column),
            name: { row: row.label, column: column.path.at(-1) ?? "" },
            value: figure.shown,
            ...(hasBase && { ratio: figure.shown }),
            fixes: hasBase || isZero(figure.shown) ? [{ cell, before, after: hasBase ? percent : "" }] : [],
          };
        });
    }),
  );
}
