import { executionRow } from "../articulation/evaluation/points-total";
import type { Form } from "../recognition/form";
import type { CheckContext } from "./check-context";
import type { DoubledRowFinding } from "./check-finding";
import { subjectOf } from "./subject";

/** The execution rate stands among the funds and again among the indicators: it is counted once. */
export function doubledRows(_: CheckContext, form: Form, formIndex: number): DoubledRowFinding[] {
  const funds = form.panels.find(({ role }) => role === "funds");
  const indicators = form.panels.find(({ role }) => role === "indicators");
  const repeated = indicators && executionRow(indicators);
  const score = funds?.columns.find(({ role }) => role === "score");
  const total = funds?.rows.find(({ role }) => role === "total");
  if (!repeated || !score || !total) return [];
  return [
    {
      code: "doubled-row", severity: "info", cell: { sheet: form.sheet, ...repeated.labelCell }, form: formIndex,
      basis: "预算执行率只计一次分", subject: subjectOf(form, indicators, repeated), label: repeated.label,
      other: { sheet: form.sheet, row: total.row, column: score.column },
    },
  ];
}
