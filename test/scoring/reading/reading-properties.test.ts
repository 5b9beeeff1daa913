import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal, decimalToText, equals, multiply, type Decimal } from "../../../src/number/decimal";
import type { Comparison, IndicatorValue } from "../../../src/scoring/reading/indicator-value";
import { readIndicatorText } from "../../../src/scoring/reading/read-indicator-text";

const OPERATORS: readonly (readonly [string, Comparison | null])[] = [
  ["", null], ["≥", "ge"], [">=", "ge"], ["不低于", "ge"], ["不少于", "ge"], ["至少", "ge"], ["达到", "ge"], ["≤", "le"], ["<=", "le"], ["不超过", "le"], ["不高于", "le"], ["控制在", "le"],
  [">", "gt"], ["大于", "gt"], ["超过", "gt"], ["<", "lt"], ["小于", "lt"], ["低于", "lt"], ["=", "eq"], ["等于", "eq"], ["±", "plus-minus"],
];
const MAGNITUDES: readonly (readonly [string, number])[] = [["", 1], ["千", 1e3], ["万", 1e4], ["百万", 1e6], ["亿", 1e8]];
const UNITS = ["元", "个", "人", "人次", "场", "次", "期", "份", "册", "项", "台", "套", "组", "篇", "家", "户", "公里", "平方米", "亩", "%"];
const WIDE: Readonly<Record<string, string>> = { ">": "＞", "<": "＜", "=": "＝", "%": "％", ".": "．", ",": "，" };

const wide = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace(/[><=%.,]/g, (sign) => WIDE[sign] ?? sign);

function withCommas(value: Decimal): string {
  const [whole = "", fraction] = decimalToText(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const number = fc.record({ units: fc.integer({ min: 0, max: 9_999_999 }), scale: fc.integer({ min: 0, max: 3 }) }).map(({ units, scale }) => decimal(units, scale));
const manner = fc.record({
  operator: fc.constantFrom(...OPERATORS), magnitude: fc.constantFrom(...MAGNITUDES), unit: fc.constantFrom(...UNITS),
  isWide: fc.boolean(), isGrouped: fc.boolean(), blank: fc.constantFrom("", " ", "\u3000", "\u00a0"), end: fc.constantFrom("", "。", "；"),
});

describe("a quantity reads back from every manner of writing it", () => {
  test("operator × number × magnitude × unit × width", () => {
    fc.assert(
      fc.property(number, manner, (value, { operator: [sign, comparison], magnitude: [word, factor], unit, isWide, isGrouped, blank, end }) => {
        const magnitude = unit === "%" ? ["", 1] as const : [word, factor] as const;
        const digits = isGrouped ? withCommas(value) : decimalToText(value);
        const written = [sign, digits, magnitude[0] + unit].join(blank) + end;
        const read = readIndicatorText(isWide ? wide(written) : written);
        expect(read).toMatchObject({ kind: "quantity", comparison, unit, isApproximate: false });
        if (read.kind === "quantity") expect(equals(read.value, multiply(value, decimal(magnitude[1]))), written).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("ranges keep both ends", () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), fc.constantFrom("-", "—", "～", "至", "到"), fc.constantFrom(...UNITS), fc.boolean());
    fc.assert(
      fc.property(ends, ([low, width, separator, unit, isUnitTwice]) => {
        const text = `${low}${isUnitTwice ? unit : ""}${separator}${low + width}${unit}`;
        expect(readIndicatorText(text)).toMatchObject({ kind: "range", low: decimal(low), high: decimal(low + width), unit });
      }),
      { numRuns: 1000 },
    );
  });
});

const FRAGMENTS = [
  "≥", "不低于", "±", "达到", "约", "近", "5", "10", "2022", "0.5", "1,234", ".", ",", "，", "、", "；", "\n", " ", "万", "亿", "百", "余", "元", "%", "个百分点", "人次", "个", "月", "日", "年", "季度",
  "底前", "-", "至", "以上", "以内", "左右", "得", "分", "每降", "每超过", "扣", "扣完为止", "（", "）", "(", ")", "达成", "未", "第", "上半年", "三", "千", "XX", "**", "完成", "/", "\u200b", "㎡", "①", "½", "“", "年,", "七", "成", "翻一番", "半数", "二〇二四年", "X", "≤", "完成率", "且",
];

/** Values that may come out of a reading are whole: no number without digits, no unit with digits, no range that runs backwards. */
function isSound(value: IndicatorValue): boolean {
  switch (value.kind) {
    case "quantity":
      return !/\d/.test(value.unit);
    case "range":
      return !/\d/.test(value.unit) && Number(decimalToText(value.low)) <= Number(decimalToText(value.high));
    case "several":
      return value.quantities.length > 1 && value.quantities.every(({ text, quantity }) => /\S/.test(text) && isSound(quantity));
    case "deadline":
      return value.to.month === undefined || (value.to.month >= 1 && value.to.month <= 12);
    case "step-rule":
      return isSound(value.threshold) && Number(decimalToText(value.step)) > 0;
    case "band-rule":
      return value.bands.length > 0;
    default:
      return true;
  }
}

describe("no text breaks the reader", () => {
  test.each([
    ["any characters", fc.string({ unit: "binary", maxLength: 400 })], ["letters", fc.string({ unit: "grapheme" })],
    ["pieces of the grammar", fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 }).map((pieces) => pieces.join(""))],
  ])("%s", (_, texts) => {
    fc.assert(fc.property(texts, (text) => {
      const value = readIndicatorText(text);
      expect(isSound(value)).toBe(true);
      expect(structuredClone(value)).toEqual(value);
    }), { numRuns: 5000 });
  });

  test("a number that is read stands in the text", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...FRAGMENTS.filter((piece) => !/[万亿百千三余½①七成番半〇]/.test(piece))), { maxLength: 10 }), (pieces) => {
      const text = pieces.join("");
      const value = readIndicatorText(text);
      if (value.kind !== "quantity") return;
      const digits = decimalToText(value.value).replace("-", "");
      expect(text.replace(/[,，\u200b]/g, "")).toContain(digits);
    }), { numRuns: 5000 });
  });

  test.each(["5", "≥", "1,", "1-", "5次，", "(", "不", "每降5%扣1分", "±10%以内得5分，", " ", "\n", "月/", "一", "完成", "　\u200b", "6月/", "(5", "5≤X", "七成", "且"])("100,000 characters of %j return", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(["qualitative", "blank"]).toContain(readIndicatorText(text).kind);
  });

  test.each(["5", "≥", "1,", "1-", "5次，", "(", "(a)", "不", "每降5%扣1分", "±10%以内得5分，", "月/", "一", "完成", "6月/", "5≤X≤", "七成", "且5", "二〇"])("300 characters of %j return", (piece) => {
    expect(isSound(readIndicatorText(piece.repeat(Math.floor(300 / piece.length))))).toBe(true);
  });
});
