import { trimBlanks } from "./blanks";
import { add, decimal, multiply, negate, parseDecimal, type Decimal } from "./decimal";

const DIGITS: ReadonlyMap<string, number> = new Map(
  ["零〇○", "一壹", "二贰貳两兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"].flatMap((forms, digit) =>
    [...forms].map((form) => [form, digit] as const),
  ),
);

// Formal and traditional forms of the multipliers, and the contracted tens.
const PLAIN_FORMS: ReadonlyMap<string, string> = new Map([
  ["拾", "十"], ["佰", "百"], ["仟", "千"], ["萬", "万"], ["億", "亿"], ["點", "点"], ["負", "负"],
  ["廿", "二十"], ["卅", "三十"], ["卌", "四十"],
]);

/** From the greatest down; what stands left of one must be smaller than the one before it. */
const MULTIPLIERS = [["亿", 1e8], ["万", 1e4], ["千", 1000], ["百", 100], ["十", 10]] as const;
const FIRST_OF_SINGLE_DIGIT = 2;

const NUMERAL = /^负?[零〇○一壹二贰貳两兩三叁參四肆五伍六陆陸七柒八捌九玖十百千万亿]+(?:点[零〇○一壹二贰貳三叁參四肆五伍六陆陸七柒八捌九玖]+)?$/;
const LONGEST = 40;

/** `二〇二四`, digit by digit. */
function positional(text: string): string | undefined {
  let digits = "";
  for (const letter of text) {
    const digit = DIGITS.get(letter);
    if (digit === undefined || letter === "两" || letter === "兩") return undefined;
    digits += String(digit);
  }
  return digits;
}

function digitOf(text: string): Decimal | undefined {
  const digit = text.length === 1 ? DIGITS.get(text) : undefined;
  return digit ? decimal(digit) : undefined;
}

/** How many times the multiplier at `level` is taken; nothing in front of it means once. */
function factor(text: string, level: number, atStart: boolean): Decimal | undefined {
  // Only 十 may go without its 一 inside a numeral (一百十五).
  if (text === "") return atStart || level === MULTIPLIERS.length - 1 ? decimal(1) : undefined;
  return level >= FIRST_OF_SINGLE_DIGIT ? digitOf(text) : whole(text, level + 1, atStart);
}

/** What follows a multiplier of `size`: nothing, 零 and a smaller part, or a smaller part. */
function remainder(text: string, level: number, size: number): Decimal | undefined {
  if (text === "") return decimal(0);
  const rest = text.replace(/^[零〇○]/, "");
  // 十两 and 百两 are weights: 两 ends no compound numeral.
  if (/[两兩]$/.test(rest)) return undefined;
  // 三万二 is 32,000: a lone digit right behind a multiplier counts the next place.
  const lone = digitOf(text);
  if (lone) return multiply(lone, decimal(size / 10));
  return rest === "" ? undefined : whole(rest, level + 1, false);
}

function whole(text: string, level: number, atStart: boolean): Decimal | undefined {
  const multiplier = MULTIPLIERS[level];
  if (!multiplier) return digitOf(text);
  const [letter, size] = multiplier;
  const at = text.lastIndexOf(letter);
  if (at < 0) return whole(text, level + 1, atStart);
  const times = factor(text.slice(0, at), level, atStart);
  const rest = remainder(text.slice(at + 1), level, size);
  return times && rest && add(multiply(times, decimal(size)), rest);
}

/**
 * Reads a Chinese numeral: 一百二十三, 两千零五, 三万二, 廿五, 二〇二四, 壹佰贰拾, 三点五, 负五, and a bare 千 (as in 千余人).
 * Undefined when the text is anything else or is no well-formed numeral.
 */
export function parseChineseNumeral(text: string): Decimal | undefined {
  const trimmed = trimBlanks(text);
  if (trimmed === "" || trimmed.length > LONGEST) return undefined;
  const plain = trimmed.normalize("NFKC").replace(/[拾佰仟萬億點負廿卅卌]/g, (form) => PLAIN_FORMS.get(form) ?? form);
  if (!NUMERAL.test(plain)) return undefined;
  const negative = plain.startsWith("负");
  const [integer = "", fraction = ""] = plain.slice(negative ? 1 : 0).split("点");
  const digits = positional(integer);
  const value = digits === undefined ? whole(integer, 0, true) : parseDecimal(digits);
  if (!value) return undefined;
  const behind = fraction === "" ? undefined : parseDecimal(`0.${positional(fraction) ?? ""}`);
  const magnitude = behind ? add(value, behind) : value;
  return negative ? negate(magnitude) : magnitude;
}

const ORDINAL = /^(?:[二三四五六七八九]?十)?[一二三四五六七八九]?$/;

/** The number of an outline numeral 一 to 九十九 in its usual spelling, without brackets or 、. */
export function ordinalValue(text: string): number | undefined {
  if (text === "" || text.length > 3 || !ORDINAL.test(text)) return undefined;
  const [tens, ones] = text.includes("十") ? text.split("十") : ["零", text];
  return (tens === "" ? 1 : (DIGITS.get(tens ?? "") ?? 0)) * 10 + (DIGITS.get(ones ?? "") ?? 0);
}
