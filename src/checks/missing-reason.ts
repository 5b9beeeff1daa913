import { givenScore } from "../articulation/evaluation/given-score";
import { SELF_EVALUATION_BASIS } from "../forms/evaluation/self-evaluation";
import { compare } from "../number/decimal";
import { EXECUTION_INDICATOR } from "../forms/evaluation/indicator-block";
import type { Form, FormColumn, FormPanel, FormRow } from "../recognition/form";
import { readFigure } from "../relations/figure";
import { isBlankLike } from "../sheet/blank-like";
import { labelStem, normalizeLabel } from "../sheet/label";
import type { CheckContext } from "./check-context";
import type { MissingReasonFinding } from "./check-finding";
import { subjectOf } from "./subject";

const EXACT = { reading: "amount", decimals: 0, exact: true } as const;

interface Columns {
  readonly points: FormColumn;
  readonly score: FormColumn;
  readonly reason: FormColumn;
}

function columnsOf(panel: FormPanel): Columns | null {
  const of = (role: string) => panel.columns.find((column) => column.role === role);
  const [points, score, reason] = [of("points"), givenScore(panel), of("reason")];
  return points && score && reason ? { points, score, reason } : null;
}

/** G4: points were lost and nobody says why. A merged reason stands in the first of its rows only, so it counts for the rows right below. */
export function missingReasons({ cells }: CheckContext, form: Form, formIndex: number): MissingReasonFinding[] {
  const panel = form.panels.find(({ role }) => role === "indicators");
  const columns = panel && columnsOf(panel);
  if (!columns) return [];
  const at = (row: FormRow, column: FormColumn) => ({ sheet: form.sheet, row: row.row, column: column.column });
  const findings: MissingReasonFinding[] = [];
  let reasonReaches = false;
  for (const row of panel.rows) {
    const [points, score] = [columns.points, columns.score].map((column) => readFigure(cells(at(row, column)), EXACT));
    const lost = points?.state === "number" && score?.state === "number" && compare(score.shown, points.shown) < 0;
    const reason = cells(at(row, columns.reason))?.value ?? null;
    const given = reason !== null && !(typeof reason === "string" && isBlankLike(reason));
    reasonReaches = lost && (given || reasonReaches);
    // The execution rate is explained in the fund block's own words.
    const isExecution = EXECUTION_INDICATOR.test(labelStem(normalizeLabel(row.label)));
    if (row.role !== undefined || !lost || reasonReaches || isExecution) continue;
    findings.push({
      code: "missing-reason", severity: "error", cell: at(row, columns.reason), form: formIndex, basis: SELF_EVALUATION_BASIS, subject: subjectOf(form, panel, row),
      indicator: row.label, score: score.shown, points: points.shown, reasonCell: at(row, columns.reason),
    });
  }
  return findings;
}
