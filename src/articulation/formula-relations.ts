import { decimal } from "../number/decimal";
import type { Form } from "../recognition/form";
import type { Relation } from "../relations/relation";
import { columnKey, naming, operand, termAt } from "./terms";

/** Rules that a table states about its own columns (`5=4/3`), for columns that no other rule covers. */
export function formulaRelations(form: Form, formIndex: number, covered: ReadonlySet<number>): Relation[] {
  return form.formulas.flatMap(({ target, kind, parts, text }) => {
    if (covered.has(target)) return [];
    return form.panels.flatMap((panel) => {
      const at = (column: number) => panel.columns.find((found) => found.column === column);
      const column = at(target);
      const sources = parts.flatMap((part) => {
        const found = at(part.column);
        return found ? [{ column: found, factor: decimal(part.factor) }] : [];
      });
      if (!column || sources.length < parts.length) return [];
      return panel.rows.map((row): Relation => ({
        id: `${form.key}/column-formula/${text}/${row.key}/${columnKey(column)}`,
        kind: kind === "ratio" ? "ratio" : "sum",
        forms: [formIndex],
        target: termAt(form, column, row, kind === "ratio" ? "rate" : "amount"),
        operands: sources.map((source, part) =>
          operand(termAt(form, source.column, row), kind === "sum" ? "addend" : part === 0 ? "numerator" : "denominator", source.factor),
        ),
        basis: `表头栏次注明：${text}`,
        name: naming(panel, row, column),
        derived: true,
      }));
    });
  });
}
