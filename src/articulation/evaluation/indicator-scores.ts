import { LESS_MAY_BE_BETTER, LIMITING_GROUP } from "../../forms/evaluation/direction";
import type { Decimal } from "../../number/decimal";
import type { Form, FormPanel, FormRow } from "../../recognition/form";
import type { CellLookup } from "../../relations/evaluate";
import { readFigure } from "../../relations/figure";
import type { ScoringProfile } from "../../scoring/profile/scoring-profile";
import type { IndicatorValue } from "../../scoring/reading/indicator-value";
import { composeIndicatorValue } from "../../scoring/reading/compose-indicator-value";
import { readIndicatorValue } from "../../scoring/reading/read-indicator-value";
import { unscored, type Direction, type IndicatorScore } from "../../scoring/rules/indicator-score";
import { scoreIndicator, type IndicatorTexts } from "../../scoring/rules/score-indicator";
import type { CellReference } from "../../sheet/address";
import { isBlankLike } from "../../sheet/blank-like";
import type { Cell } from "../../sheet/cell";
import { normalizeLabel } from "../../sheet/label";
import { departmentScore } from "./department-score";
import { evaluatedYear, inYear } from "./evaluated-year";
import { executionRow } from "./points-total";

const POINTS = { reading: "amount", decimals: 0, exact: true } as const;

/** The cells of an indicator, where its form has them. */
export interface IndicatorCells {
  readonly target?: CellReference;
  readonly actual?: CellReference;
  readonly points?: CellReference;
  readonly score?: CellReference;
  readonly reason?: CellReference;
}

/** One indicator of a self-evaluation with what the rules give for it. */
export interface ScoredIndicator {
  /** Index of its form in the review. */
  readonly form: number;
  readonly row: FormRow;
  /** Labels of its first and second level, as written; absent where the form has none. */
  readonly level1?: string;
  readonly level2?: string;
  readonly cells: IndicatorCells;
  readonly target: IndicatorValue;
  readonly actual: IndicatorValue;
  /** What target and actual value say, for people: operator and unit put together where they stand in cells of their own. */
  readonly targetText: string;
  readonly actualText: string;
  /** Null where none are written. */
  readonly points: Decimal | null;
  readonly written: Decimal | null;
  readonly score: IndicatorScore;
  /** Something is written where a deviation is explained. */
  readonly isExplained: boolean;
}

interface Block {
  readonly form: Form;
  readonly formIndex: number;
  readonly panel: FormPanel;
  readonly cells: CellLookup;
  readonly profile: ScoringProfile;
  /** The year that is evaluated, where the form says so. */
  readonly year: number | undefined;
}

/** The cell of a row in a column by role; undefined where the form has no such column. */
function placeOf({ form, panel }: Block, row: FormRow, role: string): CellReference | undefined {
  const column = row.moved?.[role] ?? panel.columns.find((candidate) => candidate.role === role)?.column;
  return column === undefined ? undefined : { sheet: form.sheet, row: row.row, column };
}

function cellsOfRow(block: Block, row: FormRow): IndicatorCells {
  const at = (role: string) => placeOf(block, row, role);
  const [target, adjusted, actual, reason] = [at("target"), at("adjustedTarget"), at("actual"), at("reason")];
  // Where a score is weighted once more, the indicator's own stands before that, out of its weight (河北).
  const rawScore = at("rawScore");
  const stated = at("points");
  const weight = at("weight");
  const isStated = stated !== undefined && isFilled(block.cells(stated));
  const [points, score] = rawScore ? [isStated ? stated : weight, rawScore] : [stated, at("score")];
  // A target that was adjusted during the year counts where one is written.
  const inForce = adjusted && isFilled(block.cells(adjusted)) ? adjusted : target;
  return { ...(inForce && { target: inForce }), ...(actual && { actual }), ...(points && { points }), ...(score && { score }), ...(reason && { reason }) };
}

function isFilled(cell: Cell | null): boolean {
  const value = cell?.value ?? null;
  return value !== null && !(typeof value === "string" && isBlankLike(value));
}

function figureAt({ cells }: Block, place: CellReference | undefined): Decimal | null {
  const figure = place && readFigure(cells(place), POINTS);
  return figure?.state === "number" ? figure.shown : null;
}

/** Which way is better where the target itself does not say. */
function directionOf(label: string, level2: string | undefined, target: IndicatorValue): Direction {
  const name = normalizeLabel(label);
  const isMoney = target.kind === "quantity" && target.unit === "元";
  if (level2 !== undefined && LIMITING_GROUP.test(level2)) return isMoney && !LESS_MAY_BE_BETTER.test(name) ? "reverse" : "unclear";
  return LESS_MAY_BE_BETTER.test(name) || LIMITING_GROUP.test(name) ? "unclear" : "positive";
}

/** The label of the group that a row stands in. */
function groupOf(panel: FormPanel, index: number, level: 1 | 2): string | undefined {
  return panel.groups?.find((group) => group.level === level && group.rows.includes(index))?.label;
}

/** A rule of its own that the form states beside an indicator goes before what the target alone implies. */
function isRule({ kind }: IndicatorValue): boolean {
  return kind === "step-rule" || kind === "band-rule";
}

function byRules(texts: IndicatorTexts, points: Decimal, label: string, level2: string | undefined, profile: ScoringProfile): IndicatorScore {
  const own = scoreIndicator(texts, points, directionOf(label, level2, texts.target), profile);
  return own.kind === "unscored" ? (departmentScore(label, texts.actual, points, profile) ?? own) : own;
}

function scoreOf(block: Block, row: FormRow, level2: string | undefined, at: IndicatorCells) {
  const { cells, profile, year } = block;
  const [operator, unit] = (["operator", "targetUnit"] as const).map((role) => placeOf(block, row, role));
  const cellAt = (place: CellReference | undefined) => (place ? cells(place) : null);
  const { value: target, text: targetText } = composeIndicatorValue(cellAt(operator), cellAt(at.target), cellAt(unit));
  const own = readIndicatorValue(cellAt(at.actual));
  // Where the unit stands in a column of its own it is the actual value's too.
  const isBare = unit !== undefined && own.kind === "quantity" && own.unit === "" && target.kind === "quantity";
  const actual = isBare ? composeIndicatorValue(null, cellAt(at.actual), cellAt(unit)).value : own;
  const points = figureAt(block, at.points);
  const rule = readIndicatorValue(cellAt(placeOf(block, row, "scoringMethod")));
  const score = !at.target && !at.actual ? unscored("no-columns")
    : points === null ? unscored("points-missing")
    : byRules({ target: inYear(isRule(rule) ? rule : target, year), actual: inYear(actual, year) }, points, row.label, level2, profile);
  const actualText = composeIndicatorValue(null, cellAt(at.actual), isBare ? cellAt(unit) : null).text;
  return { target, targetText, actual, actualText, points, score };
}

/** Every indicator of a form that has points or a score, with what the rules of the profile give for it. */
export function indicatorScores(form: Form, formIndex: number, cells: CellLookup, profile: ScoringProfile): ScoredIndicator[] {
  const panel = form.panels.find(({ role }) => role === "indicators");
  const has = (role: string) => panel?.columns.some((column) => column.role === role) ?? false;
  if (!panel || !has("score")) return [];
  const block = { form, formIndex, panel, cells, profile, year: evaluatedYear(form, cells) };
  const funds = form.panels.find(({ role }) => role === "funds");
  // The execution rate has its score in the fund block already.
  const repeated = funds?.columns.some(({ role }) => role === "score") ? executionRow(panel) : undefined;
  return panel.rows.flatMap((row, index): ScoredIndicator[] => {
    const at = cellsOfRow(block, row);
    const isFilledIn = (place: CellReference | undefined) => place !== undefined && isFilled(cells(place));
    if (row === repeated) return [];
    // A row without points and score breaks the one above it down, or was not filled in.
    if (row.role !== undefined || (!isFilledIn(at.points) && !isFilledIn(at.score))) return [];
    const [level1, level2] = [groupOf(panel, index, 1), groupOf(panel, index, 2)];
    return [{
      form: formIndex, row, ...(level1 !== undefined && { level1 }), ...(level2 !== undefined && { level2 }), cells: at,
      ...scoreOf(block, row, level2, at), written: figureAt(block, at.score), isExplained: at.reason !== undefined && isFilled(cells(at.reason)),
    }];
  });
}
