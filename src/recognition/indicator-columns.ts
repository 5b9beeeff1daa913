import { INDICATOR_COLUMNS, LEVEL_POINTS } from "../forms/evaluation/indicator-block";
import type { LabelColumnRole } from "../forms/label-columns";
import { blockMatcher, type BlockColumn } from "./block-columns";
import type { HeaderColumn } from "./header-columns";

const MATCHER = blockMatcher(INDICATOR_COLUMNS);
const POINTS = blockMatcher(INDICATOR_COLUMNS.filter(({ role }) => role === "points"));

/** The columns in which the levels of indicators stand. */
export interface Levels {
  readonly first?: number;
  readonly second?: number;
  readonly third: number;
}

export interface IndicatorColumns {
  readonly levels: Levels;
  /** Columns of figures and texts of the indicators themselves. */
  readonly columns: readonly BlockColumn[];
  /** Columns with the points of the first and the second level, beside their labels. */
  readonly levelPoints: readonly BlockColumn[];
}

function levelColumns(headers: readonly HeaderColumn[]): Levels | null {
  const of = (role: LabelColumnRole) => headers.filter(({ label }) => label === role);
  const thirds = of("level3");
  // 绩效指标 is also the side label of the whole block: a plainer name for the third level wins.
  const third = (thirds.find(({ path }) => path.at(-1) !== "绩效指标") ?? thirds[0])?.column;
  if (third === undefined) return null;
  const first = of("level1")[0]?.column ?? of("name").filter(({ column }) => column < third).at(-1)?.column;
  const second = of("level2")[0]?.column;
  return { third, ...(first !== undefined && { first }), ...(second !== undefined && { second }) };
}

/** Points that stand between the labels of two levels are those of the outer one: `一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值`. */
function levelPointsOf(headers: readonly HeaderColumn[], { first, second, third }: Levels): BlockColumn[] {
  const isPoints = (header: HeaderColumn) => POINTS.match([header]).length > 0;
  if (!headers.some((header) => header.column > third && isPoints(header))) return [];
  const between = (left: number | undefined, right: number, role: string): BlockColumn[] => {
    const header = headers.find((candidate) => left !== undefined && candidate.column > left && candidate.column < right && isPoints(candidate));
    return header ? [{ role, header }] : [];
  };
  return [...between(first, second ?? third, LEVEL_POINTS.level1), ...between(second, third, LEVEL_POINTS.level2)];
}

/** Columns that mean something else in the company of others. */
function inCompany(columns: readonly BlockColumn[]): BlockColumn[] {
  const has = new Set(columns.map(({ role }) => role));
  const renamed = (role: string): string => {
    // `符号 | 单位（文字描述）`: the number stands with its unit.
    if (role === "targetUnit" && !has.has("target") && has.has("operator")) return "target";
    // A share of the points is only a weight where a raw score is multiplied by it.
    if (role === "weight" && !has.has("rawScore") && !has.has("points")) return "points";
    if (role === "rawScore" && !has.has("score")) return "score";
    return role;
  };
  return columns.map(({ role, header }) => ({ role: renamed(role), header }));
}

/** The columns of a block of indicators, or null where no column names indicators. */
export function indicatorColumns(headers: readonly HeaderColumn[]): IndicatorColumns | null {
  const levels = levelColumns(headers);
  if (!levels) return null;
  const levelPoints = levelPointsOf(headers, levels);
  const taken = new Set(levelPoints.map(({ header }) => header));
  // 单位 names a body elsewhere; to the right of the indicators it is their unit.
  const free = headers.filter((header) => !taken.has(header) && (!header.label || (header.label === "name" && header.column > levels.third)));
  return { levels, columns: inCompany(MATCHER.match(free)), levelPoints };
}
