import type { ScoredIndicator } from "../articulation/evaluation/indicator-scores";
import { sheetWeights } from "../articulation/evaluation/sheet-weights";
import { divide, multiply, round, sum, ZERO, type Decimal } from "../number/decimal";
import type { Form, FormPanel, FormRow } from "../recognition/form";
import type { CheckedRelation } from "../relations/checked-relation";
import type { CellLookup } from "../relations/evaluate";
import { readFigure } from "../relations/figure";
import type { OperandRole } from "../relations/relation";
import type { VerdictCode } from "../relations/verdict";
import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import { isInBand } from "../scoring/rules/band-of";
import { gradeOf } from "../scoring/rules/grade-of";
import { referenceKey, type CellReference } from "../sheet/address";
import { labelStem } from "../sheet/label";
import { scoredSubject } from "./scored-subject";
import type { ExecutionScore, FormScores, FundRate, LevelScores, ScoreRow, ScoreVerdict } from "./form-scores";

const FIGURE = { reading: "amount", decimals: 0, exact: true } as const;
const RATE_DECIMALS = 12;

interface Scoring {
  readonly forms: readonly Form[];
  readonly indicators: readonly ScoredIndicator[];
  /** By target cell: relations of kind score. */
  readonly byTarget: ReadonlyMap<string, CheckedRelation>;
  /** By form: how all scores make the total. */
  readonly totals: ReadonlyMap<number, CheckedRelation>;
  readonly cells: CellLookup;
  readonly profile: ScoringProfile;
}

const VERDICTS: Readonly<Record<VerdictCode, ScoreVerdict>> = {
  holds: "holds", tail: "holds", truncated: "truncated", unlikely: "unlikely", broken: "broken", notChecked: "unscored",
};

function rowOf({ byTarget }: Scoring, indicator: ScoredIndicator): ScoreRow {
  const { score, written, cells } = indicator;
  if (score.kind === "computed") {
    const verdict = cells.score && byTarget.get(referenceKey(cells.score))?.verdict;
    return { ...indicator, verdict: verdict ? VERDICTS[verdict.code] : "unscored", ...(verdict?.rule && { follows: verdict.rule }) };
  }
  if (score.kind === "unscored" || !written) return { ...indicator, verdict: score.kind === "unscored" && score.reason !== "judgement" ? "unscored" : "judgement" };
  return { ...indicator, verdict: isInBand(written, score) ? "in-band" : "out-of-band" };
}

/** What counts for a row: the rule's score, and what is written where no rule gives one or another rule in use gives it. */
function computedOf({ score, written, verdict }: ScoreRow): Decimal | null {
  return score.kind === "computed" && verdict !== "holds" ? score.working.score : written;
}

/** Null as soon as one is missing. */
function total(figures: readonly (Decimal | null)[]): Decimal | null {
  return figures.every((figure) => figure !== null) ? sum(figures) : null;
}

function withoutPoints(label: string): string {
  return labelStem(label).replace(/\s/g, "");
}

function levelsOf(rows: readonly ScoreRow[]): LevelScores[] {
  const byLabel = new Map<string, number[]>();
  for (const [place, { level1 = "" }] of rows.entries()) {
    const label = withoutPoints(level1);
    byLabel.set(label, [...(byLabel.get(label) ?? []), place]);
  }
  return [...byLabel].map(([label, places]) => {
    // Rows that break another one down carry neither points nor a score.
    const counting = places.flatMap((place) => rows[place] ?? []).filter(({ points, written }) => points !== null || written !== null);
    return {
      label, rows: places, points: total(counting.map(({ points }) => points)),
      computed: total(counting.map(computedOf)), written: total(counting.map(({ written }) => written)),
    };
  });
}

function figureAt(cells: CellLookup, place: CellReference): Decimal | null {
  const figure = readFigure(cells(place), FIGURE);
  return figure.state === "number" ? figure.shown : null;
}

function inRole({ relation }: CheckedRelation, role: OperandRole, cells: CellLookup): Decimal | null {
  const operand = relation.operands.find((candidate) => candidate.role === role);
  return operand ? figureAt(cells, operand.cell) : null;
}

function panelOf(form: Form, role: string): FormPanel | undefined {
  return form.panels.find((panel) => panel.role === role);
}

function executionOf({ byTarget, cells }: Scoring, form: Form): ExecutionScore | null {
  const panel = panelOf(form, "funds");
  const row = panel?.rows.find(({ role }) => role === "total");
  const column = panel?.columns.find(({ role }) => role === "score");
  if (!row || !column) return null;
  const cell = { sheet: form.sheet, row: row.row, column: row.moved?.["score"] ?? column.column };
  const checked = byTarget.get(referenceKey(cell));
  const written = figureAt(cells, cell);
  if (!checked) return null;
  const { verdict } = checked;
  const [actual, budget] = [inRole(checked, "numerator", cells), inRole(checked, "denominator", cells)];
  return {
    cell, label: row.label, points: inRole(checked, "points", cells), computed: verdict.expected ?? (verdict.code === "broken" ? null : written), written,
    ...(actual && { actual }), ...(budget && { budget }), verdict: VERDICTS[verdict.code],
  };
}

/** Execution rates of all funds that have both figures. */
function fundsOf({ cells }: Scoring, form: Form): FundRate[] {
  const panel = panelOf(form, "funds");
  const role = (name: string) => panel?.columns.find((column) => column.role === name);
  const base = role("revisedBudget") ?? role("approvedBudget");
  const outturn = role("actual");
  if (!panel || !base || !outturn) return [];
  const at = (row: FormRow, column: number) => figureAt(cells, { sheet: form.sheet, row: row.row, column });
  return panel.rows.flatMap((row) => {
    const [budget, actual] = [at(row, base.column), at(row, outturn.column)];
    return budget && actual ? [{ label: row.label.trim(), actual, budget, rate: divide(actual, budget, RATE_DECIMALS) ?? null }] : [];
  });
}

/** The total as the rules make it: what it adds up, each figure by its rule. It stands in the closing row, or in a line above. */
function totalOf({ totals, cells }: Scoring, form: Form, index: number, rows: readonly ScoreRow[], execution: ExecutionScore | null): FormScores["total"] {
  const relation = totals.get(index)?.relation;
  if (!relation) return null;
  const { cell } = relation.target;
  const own = new Map<string, Decimal | null>();
  if (execution) own.set(referenceKey(execution.cell), execution.computed);
  for (const scored of rows) if (scored.cells.score) own.set(referenceKey(scored.cells.score), computedOf(scored));
  // A part that is blank adds nothing.
  const parts = relation.operands.map((operand) => multiply(own.get(referenceKey(operand.cell)) ?? figureAt(cells, operand.cell) ?? ZERO, operand.factor));
  const panel = panelOf(form, "indicators");
  const row = panel?.rows.find(({ role }) => role === "total");
  const column = row?.moved?.["points"] ?? panel?.columns.find(({ role }) => role === "points")?.column;
  const points = row && column !== undefined ? figureAt(cells, { sheet: form.sheet, row: row.row, column }) : null;
  return { cell, points, computed: parts.length > 0 ? (relation.target.exact ? sum(parts) : round(sum(parts), relation.target.decimals)) : null, written: figureAt(cells, cell) };
}

function scoresOfForm(scoring: Scoring, form: Form, index: number): FormScores | null {
  const rows = scoring.indicators.filter((indicator) => indicator.form === index).map((indicator) => rowOf(scoring, indicator));
  const panel = panelOf(form, "indicators");
  const has = (role: string) => panel?.columns.some((column) => column.role === role) ?? false;
  const execution = executionOf(scoring, form);
  if (rows.length === 0 && !execution) return null;
  const whole = totalOf(scoring, form, index, rows, execution);
  return {
    form: index, subject: scoredSubject(form, scoring.cells), hasValues: has("target") && has("actual"), execution, funds: fundsOf(scoring, form),
    levels: levelsOf(rows), rows, weights: sheetWeights(form, scoring.cells), total: whole, grade: whole?.computed ? gradeOf(whole.computed, scoring.profile) : null,
  };
}

/** The scores of all self-evaluations of a workbook, in the order of the forms. */
export function scoresOf(input: Omit<Scoring, "byTarget" | "totals"> & { readonly checked: readonly CheckedRelation[]; readonly skipped: readonly number[] }): FormScores[] {
  const { checked, skipped, forms, indicators } = input;
  const leftOut = new Set(skipped);
  const scored = new Set(indicators.map(({ form }) => form));
  forms.forEach((form, index) => { if (panelOf(form, "funds")) scored.add(index); });
  const wanted = [...scored].filter((index) => !leftOut.has(index)).sort((a, b) => a - b);
  if (wanted.length === 0) return [];
  const byTarget = new Map<string, CheckedRelation>();
  const totals = new Map<number, CheckedRelation>();
  for (const entry of checked) {
    const { kind, target, id, forms: [of = -1], scored: byTexts } = entry.relation;
    // Nearly all relations of a large workbook are those of tables.
    if (!scored.has(of)) continue;
    // Of two rules for one score the one for its texts says more than a product.
    if (kind === "score" && (byTexts || !byTarget.has(referenceKey(target.cell)))) byTarget.set(referenceKey(target.cell), entry);
    if (id.includes("/score-total/")) totals.set(of, entry);
  }
  return wanted.flatMap((index) => (forms[index] && scoresOfForm({ ...input, byTarget, totals }, forms[index], index)) ?? []);
}
