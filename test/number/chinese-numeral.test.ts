import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordinalValue, parseChineseNumeral } from "../../src/number/chinese-numeral";
import { decimalToText } from "../../src/number/decimal";

const read = (text: string): string | undefined => {
  const value = parseChineseNumeral(text);
  return value && decimalToText(value);
};

describe("parseChineseNumeral", () => {
  it.each([
    ["零", "0"], ["〇", "0"], ["一", "1"], ["两", "2"], ["十", "10"], ["十五", "15"], ["廿", "20"], ["廿五", "25"],
    ["卅一", "31"], ["九十九", "99"], ["百", "100"], ["一百", "100"], ["一百零二", "102"], ["一百二", "120"],
    ["一百十五", "115"], ["一百一十五", "115"], ["一百十", "110"], ["一百二十三", "123"], ["千", "1000"], ["两千零五", "2005"],
    ["一千零五十", "1050"], ["三千五", "3500"], ["三万二千", "32000"], ["三万二", "32000"], ["三万零二", "30002"],
    ["十二万三千四百五十六", "123456"], ["一亿零三万", "100030000"], ["一万亿", "1000000000000"],
    ["九千九百九十九万亿零一", "9999000000000001"], ["壹佰贰拾叁", "123"], ["伍仟陸佰萬", "56000000"], ["壹拾贰億", "1200000000"],
    ["二〇二四", "2024"], ["二○一九", "2019"], ["三点五", "3.5"], ["零点零五", "0.05"], ["一百二十点五〇", "120.50"],
    ["负五", "-5"], [" 十五　", "15"], ["⼀", "1"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    "", "  ", "点五", "五点", "五点十", "十百", "一二百", "一百零", "零百", "百两", "十两", "两两", "一亿亿", "万万", "二廿",
    "五个", "第五", "一、", "12", "十2", "百分之五", "一百三千", "负", "三点五万", "一".repeat(50),
  ])("%j is none", (text) => {
    expect(parseChineseNumeral(text)).toBeUndefined();
  });

  it("reads back every number as it is properly written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(read(written(value))).toBe(String(value));
      }),
      { numRuns: 3000 },
    );
  });

  it("never throws on numeral characters in any order", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."零〇一二两三九十百千万亿点负廿壹拾") });
    fc.assert(fc.property(letters, (text) => void parseChineseNumeral(text)), { numRuns: 3000 });
  });
});

describe("ordinalValue", () => {
  it("knows 一 to 九十九", () => {
    for (let value = 1; value <= 99; value++) {
      const text = written(value).replace(/^一十/, "十");
      expect(ordinalValue(text), text).toBe(value);
    }
  });

  it.each(["", "零", "一百", "一一", "十十", "第一", "一、", "（一）", "两", "廿", "壹", "1", "十一二"])("%j is none", (text) => {
    expect(ordinalValue(text)).toBeUndefined();
  });
});

/** The proper spelling, as an un-mapper for the reader. */
function written(value: number): string {
  if (value === 0) return "零";
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000);
  let text = "";
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i] ?? 0;
    if (group === 0) continue;
    if (text !== "" && (group < 1000 || groups[i + 1] === 0)) text += "零";
    text += section(group) + (["", "万", "亿"][i] ?? "");
  }
  return text;
}

function section(value: number): string {
  let text = "";
  let gap = false;
  for (const [size, letter] of [[1000, "千"], [100, "百"], [10, "十"], [1, ""]] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) gap = text !== "";
    else {
      text += (gap ? "零" : "") + ("零一二三四五六七八九"[digit] ?? "") + letter;
      gap = false;
    }
  }
  return text;
}
