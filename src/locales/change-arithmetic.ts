import type { Change } from "../changes/change";
import type { OperandFigure, RelationFinding } from "../diagnosis/finding";
import { parseAmount } from "../number/amount";
import { absolute, compare, decimalFromNumber, divide, ONE, sign, ZERO, type Decimal } from "../number/decimal";
import { likelyRatio } from "../number/percentage";
import { isProduct } from "../relations/check-product";
import type { OperandRole } from "../relations/relation";
import { referenceKey } from "../sheet/address";
import { readNumberFormat, shownDecimal } from "../sheet/number-format";
import { figureText, MINUS, rateText } from "./figure-text";
import { operandLabel } from "./finding-figures";
import { conversionText, MOST_TERMS } from "./operand-expression";
import type { RecalculationTexts } from "./pane/recalculation-texts";
import type { ScoringTexts } from "./scoring-texts";

type Words = Pick<RecalculationTexts, "terms" | "score"> & Pick<ScoringTexts, "working">;

/** So few terms are written with their labels, where these are short. */
const MOST_LABELLED = 2;
const LONGEST_LABEL = 6;

/** The figure that a cell will show once the changes are written: a total is explained by the new figures of its items. */
function figureAfter({ after }: Change): Decimal | null {
  if (typeof after.value === "number") {
    const stored = decimalFromNumber(after.value);
    return stored ? shownDecimal(stored, readNumberFormat(after.format)).value : null;
  }
  return typeof after.value === "string" ? (parseAmount(after.value)?.value ?? null) : null;
}

function withNewFigures(finding: RelationFinding, planned: ReadonlyMap<string, Change>): readonly OperandFigure[] {
  return finding.operands.flatMap((figure) => {
    const change = planned.get(referenceKey(figure.operand.cell));
    // Rates stand as ratios in a finding; only they would have to be converted, and none is an operand of a change.
    const value = change && figure.operand.reading !== "rate" ? figureAfter(change) : figure.value;
    return value === null ? [] : [{ ...figure, value }];
  });
}

function operandText({ operand, value }: OperandFigure): string {
  if (operand.reading === "rate") return rateText(value ?? ZERO);
  return figureText(absolute(value ?? ZERO), operand.decimals) + conversionText(operand.factor);
}

/** + or − as it counts in the sum: by the sign of the factor and, where the figure itself is negative, by that. */
function isTakenAway({ operand, value }: OperandFigure): boolean {
  return sign(operand.factor) * (sign(value ?? ZERO) || 1) < 0;
}

function sumText(finding: RelationFinding, figures: readonly OperandFigure[], { terms }: Words): string {
  const labels = figures.map((figure) => operandLabel(finding, figure));
  const isLabelled = figures.length <= MOST_LABELLED && new Set(labels).size === labels.length
    && labels.every((label) => label !== "" && label.length <= LONGEST_LABEL);
  const isLong = figures.length > MOST_TERMS;
  const texts = figures.map((figure, place) => {
    const text = (isLabelled ? `${labels[place] ?? ""} ` : "") + operandText(figure);
    if (place === 0) return isTakenAway(figure) ? MINUS + text : text;
    return `${isTakenAway(figure) ? MINUS : "+"} ${text}`;
  });
  const shown = isLong ? [...texts.slice(0, 2), "+ …", texts.at(-1) ?? ""] : texts;
  const constant = finding.constant && finding.constant.units !== 0 ? ` + ${figureText(finding.constant)}` : "";
  return shown.join(" ") + constant + (isLong ? terms(figures.length) : "");
}

function inRole(figures: readonly OperandFigure[], role: OperandRole): OperandFigure | undefined {
  return figures.find(({ operand }) => operand.role === role);
}

function quotientText(top: OperandFigure, base: OperandFigure): string {
  return [top, base].map(({ operand, value }) => figureText(value ?? ZERO, operand.decimals)).join(" ÷ ");
}

/**
 * How the new value of a cell follows from figures, without addresses: `255.64 ÷ 259.11`. `planned` holds all
 * changes by cell. Null where the figures are not at hand: the relation of the change tied until now.
 */
export function changeArithmetic(
  finding: RelationFinding | undefined, planned: ReadonlyMap<string, Change>, words: Words,
): string | null {
  if (!finding) return null;
  if (finding.scored) return words.working(finding.scored.working);
  const figures = withNewFigures(finding, planned);
  const [top, base, points] = [inRole(figures, "numerator"), inRole(figures, "denominator"), inRole(figures, "points")];
  switch (finding.kind) {
    case "ratio":
      return top && base ? quotientText(top, base) : null;
    case "score": {
      const given = isProduct({ ...finding, operands: finding.operands.map(({ operand }) => operand) }) ? inRole(figures, "other") : undefined;
      if (given?.value && points?.value) return `${rateText(likelyRatio(given.value))} × ${figureText(points.value)}`;
      const rate = top?.value && base?.value && divide(top.value, base.value, 12);
      if (!top || !base || !rate || !points?.value) return null;
      const counted = compare(rate, ONE) > 0 ? ONE : rate;
      return words.score(quotientText(top, base), rateText(counted), figureText(points.value));
    }
    case "average":
      return figures.length === 0 ? null : `(${sumText(finding, figures, words)}) ÷ ${figures.length}`;
    case "sum":
    case "hierarchy":
    case "equality":
    case "change":
    case "count":
      return figures.length === 0 ? null : sumText(finding, figures, words);
    case "cap":
    case "weights":
      return null;
  }
}
