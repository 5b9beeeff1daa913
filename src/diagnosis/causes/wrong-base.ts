import { divide, equals, minimum, multiply, ONE, round, isZero, type Decimal } from "../../number/decimal";
import { rateReadings } from "../../number/percentage";
import { readFigure, type Figure } from "../../relations/figure";
import type { CellReference } from "../../sheet/address";
import type { CauseFinder } from "../broken-tie";

const QUOTIENT_DECIMALS = 12;

/** What the written rate or score would be on another base; true where it is just that. */
function follows(kind: "ratio" | "score", target: Figure, rate: Decimal, points: Figure | undefined): boolean {
  if (kind === "ratio") {
    const { shown: value, decimals, percent } = target;
    return rateReadings({ value, decimals, percent }).some((reading) => reading.decimals >= 2 && equals(round(rate, reading.decimals), reading.ratio));
  }
  return points !== undefined && equals(round(multiply(minimum(rate, ONE), points.shown), target.decimals), target.shown);
}

/** The rate was computed on another column of the same row: 年初预算数 in place of 调整预算数. */
export const wrongBase: CauseFinder = ({ relation, target, operands, verdict }, { forms, cells, nameOf }) => {
  const { kind } = relation;
  if ((kind !== "ratio" && kind !== "score") || target.state !== "number" || verdict.code !== "broken") return undefined;
  const reading = (role: string) => operands.find(({ operand }) => operand.role === role);
  const [numerator, denominator, points] = [reading("numerator"), reading("denominator"), reading("points")];
  if (!numerator || !denominator || numerator.figure.state !== "number") return undefined;
  const base = denominator.operand;
  const panel = forms[relation.forms[0] ?? -1]?.panels.find(({ columns, headerBottom, bottom }) =>
    base.cell.row > headerBottom && base.cell.row <= bottom && columns.some(({ column }) => column === base.cell.column),
  );
  const taken = new Set([relation.target.cell.column, ...operands.map(({ operand }) => operand.cell.column)]);
  const found: CellReference[] = [];
  const values: Decimal[] = [];
  for (const { column, decimals } of panel?.columns ?? []) {
    if (taken.has(column)) continue;
    const cell = { ...base.cell, column };
    const figure = readFigure(cells(cell), { ...base, decimals });
    if (figure.state !== "number" || isZero(figure.shown) || figure.percent) continue;
    if (denominator.figure.state === "number" && equals(figure.shown, denominator.figure.shown)) continue;
    const rate = divide(numerator.figure.stored, figure.stored, QUOTIENT_DECIMALS);
    if (!rate || !follows(kind, target, rate, points?.figure.state === "number" ? points.figure : undefined)) continue;
    found.push(cell);
    values.push(figure.shown);
  }
  const [only] = found;
  if (!only || values.some((value) => values[0] && !equals(value, values[0]))) return undefined;
  return { cause: { code: "wrong-base", cells: [only], label: nameOf(only).column }, suspect: relation.target.cell };
};
