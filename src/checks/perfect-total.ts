import { compare, decimal, equals, ONE, round } from "../number/decimal";
import type { Form } from "../recognition/form";
import type { CheckContext } from "./check-context";
import type { PerfectTotalFinding } from "./check-finding";
import { subjectOf } from "./subject";
import { totalScoreOf } from "./total-score";

const BASIS = "预算执行率未达 100%，执行率得分应低于满分";
const FULL = decimal(100);
/** A rate that is shown as 100.00% is one. */
const SHOWN_DECIMALS = 4;

/** All points although the execution rate falls short of 100% (a real case: 100 points at 98.66%). */
export function perfectTotals({ cells, ratioAt }: CheckContext, form: Form, formIndex: number): PerfectTotalFinding[] {
  const total = totalScoreOf(form, cells);
  const funds = form.panels.find(({ role }) => role === "funds");
  const row = funds?.rows.find(({ role }) => role === "total");
  const column = funds?.columns.find(({ role }) => role === "executionRate");
  if (!total || !row || !column || !equals(total.score, total.points ?? FULL)) return [];
  const rateCell = { sheet: form.sheet, row: row.row, column: row.moved?.["executionRate"] ?? column.column };
  const rate = ratioAt(rateCell)?.expected;
  if (!rate || compare(round(rate, SHOWN_DECIMALS), ONE) >= 0) return [];
  return [{
    code: "perfect-total", severity: "warning", cell: total.cell, form: formIndex, basis: BASIS, subject: subjectOf(form, total.panel, total.row),
    total: total.score, rate, rateCell,
  }];
}
