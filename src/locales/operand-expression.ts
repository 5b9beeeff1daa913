import { absolute, decimalToText, equals, normalize, ONE, sign, type Decimal } from "../number/decimal";
import type { Operand } from "../relations/relation";
import type { CellReference } from "../sheet/address";
import { addressText } from "./address-text";
import { figureText, MINUS } from "./figure-text";

/** More terms than this are shortened to the first two and the last. */
export const MOST_TERMS = 6;

/** A conversion as people write it: dividing by 10000 rather than multiplying by 0.0001. */
export function conversionText(factor: Decimal): string {
  const size = normalize(absolute(factor));
  if (equals(size, ONE)) return "";
  const inverse = String(10 ** size.scale);
  if (size.units === 1 && size.scale > 0) return ` ÷ ${inverse}`;
  return ` × ${decimalToText(size)}`;
}

function joined(texts: readonly string[], operands: readonly Operand[]): string {
  return texts
    .map((text, i) => {
      const negative = sign(operands[i]?.factor ?? ONE) < 0;
      if (i === 0) return negative ? MINUS + text : text;
      return ` ${negative ? MINUS : "+"} ${text}`;
    })
    .join("");
}

/** All operands in one unit other than the target's: convert the sum, not each. */
function commonConversion(operands: readonly Operand[]): string {
  const conversions = new Set(operands.map(({ factor }) => conversionText(factor)));
  return conversions.size === 1 ? ([...conversions][0] ?? "") : "";
}

function shortened(operands: readonly Operand[], texts: readonly string[], count: (n: number) => string): string {
  if (operands.length <= MOST_TERMS) return joined(texts, operands);
  const ends = [0, 1, operands.length - 1];
  const [first = "", second = "", last = ""] = ends.map((i) => texts[i] ?? "");
  const signs = ends.map((i) => (sign(operands[i]?.factor ?? ONE) < 0 ? MINUS : "+"));
  const lead = signs[0] === MINUS ? MINUS + first : first;
  return `${lead} ${signs[1] ?? "+"} ${second} + … ${signs[2] ?? "+"} ${last}${count(operands.length)}`;
}

/** `C4 + C5 − C6`, `(C4 + C5) ÷ 10000`, `C4 + C5 + … + C15` with the number of terms behind it. */
export function operandExpression(
  operands: readonly Operand[],
  home: string,
  constant: Decimal | undefined,
  count: (terms: number) => string,
): string {
  const common = commonConversion(operands);
  const sheets = new Set(operands.map(({ cell }) => cell.sheet));
  const foreign = sheets.size === 1 && operands[0] && operands[0].cell.sheet !== home;
  // One foreign sheet is named once, in front; naming it at every address would hide the addresses.
  const from = foreign && operands.length > 1 ? (operands[0]?.cell.sheet ?? home) : home;
  const texts = operands.map(({ cell, factor }) => addressText(cell, from) + (common ? "" : conversionText(factor)));
  const terms = shortened(operands, texts, count);
  const whole = common && operands.length > 1 ? `(${terms})${common}` : terms + common;
  const named = from === home ? whole : `${from} ${whole}`;
  return constant && constant.units !== 0 ? `${named} + ${figureText(constant)}` : named;
}

/** The operands' own value before conversion, for one operand: what stands in its cell. */
export function isConverted(operand: Operand): boolean {
  return !equals(normalize(absolute(operand.factor)), ONE);
}

export function isElsewhere(cell: CellReference, home: string): boolean {
  return cell.sheet !== home;
}
