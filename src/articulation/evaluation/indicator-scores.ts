import { LESS_MAY_BE_BETTER, LIMITING_GROUP } from "../../forms/evaluation/direction";
import type { Decimal } from "../../number/decimal";
import type { Form, FormPanel, FormRow } from "../../recognition/form";
import type { CellLookup } from "../../relations/evaluate";
import { readFigure } from "../../relations/figure";
import type { ScoringProfile } from "../../scoring/profile/scoring-profile";
import type { IndicatorValue } from "../../scoring/reading/indicator-value";
import { unscored, type Direction, type IndicatorScore } from "../../scoring/rules/indicator-score";
import { scoreIndicator, type IndicatorTexts } from "../../scoring/rules/score-indicator";
import type { CellReference } from "../../sheet/address";
import type { DateSystem } from "../../sheet/date-system";
import { normalizeLabel } from "../../sheet/label";
import { departmentScore } from "./department-score";
import { evaluatedYear, inYear } from "./evaluated-year";
import { cellsOfRow, isFilled, type IndicatorCells, type IndicatorPanel } from "./indicator-cells";
import { choicesOffered, countedQuantity, type ChoicesOffered, type IndicatorChoice } from "./indicator-choice";
import { readTexts } from "./indicator-texts";
import { executionRow } from "./points-total";

const POINTS = { reading: "amount", decimals: 0, exact: true } as const;

/** One indicator of a self-evaluation with what the rules give for it. */
export interface ScoredIndicator {
  /** Index of its form in the review. */
  readonly form: number;
  /** Tells it from all others of the workbook, also after rows were inserted. */
  readonly key: string;
  readonly row: FormRow;
  /** Labels of its first and second level, as written; absent where the form has none. */
  readonly level1?: string;
  readonly level2?: string;
  readonly cells: IndicatorCells;
  /** As read; where a cell has several quantities, the one that was chosen. */
  readonly target: IndicatorValue;
  readonly actual: IndicatorValue;
  /** Where a cell has several quantities. */
  readonly choices: ChoicesOffered;
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

interface Block extends IndicatorPanel {
  readonly formIndex: number;
  readonly profile: ScoringProfile;
  /** The year that is evaluated, where the form says so. */
  readonly year: number | undefined;
  readonly choices: ReadonlyMap<string, IndicatorChoice>;
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

function byRules(texts: IndicatorTexts, points: Decimal, label: string, level2: string | undefined, profile: ScoringProfile): IndicatorScore {
  const own = scoreIndicator(texts, points, directionOf(label, level2, texts.target), profile);
  return own.kind === "unscored" ? (departmentScore(label, texts.actual, points, profile) ?? own) : own;
}

function scoreOf(block: Block, row: FormRow, level2: string | undefined, at: IndicatorCells, choice: IndicatorChoice | undefined) {
  const { profile, year } = block;
  const { rule, ...texts } = readTexts(block, row, at);
  const choices = choicesOffered({ target: rule ?? texts.target, actual: texts.actual }, choice);
  const target = countedQuantity(choices.target)?.quantity ?? texts.target;
  const actual = countedQuantity(choices.actual)?.quantity ?? texts.actual;
  const points = figureAt(block, at.points);
  const score = !at.target && !at.actual ? unscored("no-columns")
    : points === null ? unscored("points-missing")
    : byRules({ target: inYear(rule ?? target, year), actual: inYear(actual, year) }, points, row.label, level2, profile);
  return { ...texts, target, actual, choices, points, score };
}

/** Rules and choices that scores follow from, beside what the sheet says. */
export interface ScoringTerms {
  readonly profile: ScoringProfile;
  /** By `ScoredIndicator.key`. */
  readonly choices: ReadonlyMap<string, IndicatorChoice>;
  /** Of the sheet that the form stands on. */
  readonly dateSystem: DateSystem;
}

/** Every indicator of a form that has points or a score, with what the rules of the profile give for it. */
export function indicatorScores(form: Form, formIndex: number, cells: CellLookup, { profile, choices, dateSystem }: ScoringTerms): ScoredIndicator[] {
  const panel = form.panels.find(({ role }) => role === "indicators");
  const has = (role: string) => panel?.columns.some((column) => column.role === role) ?? false;
  if (!panel || !has("score")) return [];
  const block = { form, formIndex, panel, cells, profile, choices, dateSystem, year: evaluatedYear(form, cells) };
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
    const key = `${form.key}/${row.key}`;
    return [{
      form: formIndex, key, row, ...(level1 !== undefined && { level1 }), ...(level2 !== undefined && { level2 }), cells: at,
      ...scoreOf(block, row, level2, at, choices.get(key)), written: figureAt(block, at.score), isExplained: at.reason !== undefined && isFilled(cells(at.reason)),
    }];
  });
}
