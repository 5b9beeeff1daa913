import { decimalFromNumber, decimalToText, normalize, shift, type Decimal } from "../../number/decimal";
import type { DateSystem } from "../../sheet/date-system";
import { readNumberFormat } from "../../sheet/number-format";
import { readDateCell } from "./date-cell";
import type { IndicatorValue, Quantity } from "./indicator-value";
import { readIndicatorText } from "./read-indicator-text";
import { JUDGEMENT } from "./read-words";

/** A format of digits with words about them, as `"≥"0"次"`; only its section for positive numbers. */
const WITH_WORDS = /^(?:"([^"]*)")?(?:General|[#,0?]*0(?:\.[0#?]*)?)(?:_.)?(?:"([^"]*)")?(?:;|$)/;

function bare(value: Decimal, unit: string): Quantity {
  return { kind: "quantity", comparison: null, value: normalize(value), unit, isApproximate: false };
}

/** Words that a number format writes about the number say what they say in a text. */
function throughFormat(value: Decimal, format: string): IndicatorValue | null {
  const [, front = "", behind = ""] = WITH_WORDS.exec(format) ?? [];
  if (front.trim() === "" && behind.trim() === "") return null;
  const read = readIndicatorText(front + decimalToText(value) + behind);
  return read.kind === "qualitative" ? null : read;
}

/** What a stored number says with its format: 0.95 as a percentage is `95 %`, a date is a deadline. */
export function readNumberCell(stored: number, format: string, system: DateSystem): IndicatorValue {
  const value = decimalFromNumber(stored);
  if (!value) return JUDGEMENT;
  const { kind, literalPercent } = readNumberFormat(format);
  if (kind === "date") return readDateCell(stored, format, system) ?? JUDGEMENT;
  if (kind === "percent") return bare(shift(value, 2), "%");
  if (literalPercent) return bare(value, "%");
  return throughFormat(value, format) ?? bare(value, "");
}
