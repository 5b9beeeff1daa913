import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAmount } from "../../src/number/amount";
import { decimal, decimalToText, equals, negate } from "../../src/number/decimal";

function read(text: string): string | undefined {
  const amount = parseAmount(text);
  if (!amount) return undefined;
  expect(amount.value.scale).toBe(amount.decimals);
  return decimalToText(amount.value) + (amount.percent ? "%" : "") + (amount.unit ?? "");
}

describe("parseAmount reads what stands in public sheets", () => {
  it.each([
    ["0", "0"],
    ["0　", "0"],
    ["76590.64 ", "76590.64"],
    ["           900.49 ", "900.49"],
    ["478，297.24", "478297.24"],
    ["1,145，800.00", "1145800.00"],
    ["145,631.2", "145631.2"],
    ["5060500.00", "5060500.00"],
    ["1,234.50", "1234.50"],
    ["(1,234.50)", "-1234.50"],
    ["（１，２３４．５０）", "-1234.50"],
    ["（ 5 ）", "-5"],
    ["+5", "5"],
    ["＋5", "5"],
    ["'42", "42"],
    ["’42", "42"],
    ["－97,121.12", "-97121.12"],
    ["−3", "-3"],
    ["–3", "-3"],
    ["—3", "-3"],
    ["- 3", "-3"],
    ["-0.00", "0.00"],
    ["¥1,000", "1000"],
    ["￥ 1,000.00", "1000.00"],
    ["-¥5", "-5"],
    ["¥-5", "-5"],
    ["¥(5.00)", "-5.00"],
    ["98%", "98%"],
    ["0 %", "0%"],
    ["９８．５０％", "98.50%"],
    ["(3.2%)", "-3.2%"],
    ["261万元", "261万元"],
    ["10606.7522 万元", "10606.7522万元"],
    ["1,234.50元", "1234.50元"],
    ["3千元", "3千元"],
    ["1.2亿元", "1.2亿元"],
    ["99.55分", "99.55分"],
    ["10 分", "10分"],
    ["1 234 567", "1234567"],
    ["1 234.50", "1234.50"],
    ["1\u00a0234\u3000567.8", "1234567.8"],
    ["\u200b12\ufeff3\t", "123"],
    ["\u00a0\u30005\n", "5"],
    [".5", "0.5"],
    ["2060702", "2060702"],
    ["00128", "128"],
    ["12345678901234567890.12", "12345678901234567890.12"],
  ])("%j is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    "", " ", "　", "-", "—", "——", "/", "…", "无", "元", "万元", "%", "'", "()", "（）", "¥", ".", ",",
    "1,23", "1,2345", "12,34,567", "1234,567", "0,123", "1,,234", ",123", "1,234,", "1.234,5", "1. 5", "1, 234",
    "1.2.3", "5.", "2022-12-30", "2022/12/30", "1-2", "1至2", "5=4/3", "1e3", "0x10", "３：４",
    "12 34", "301 302", "2060702 1", "1\n234\n567",
    "--5", "-(5)", "(-5)", "(5", "5)", "((5))", "5-", "+-5", "（10分）", "（261万元）", "(5)%",
    "5%%", "%5", "5%元", "¥5%", "¥5分", "5元元", "5万", "5人", "5分钟", "≥5", "约5", "5以上",
    "①", "⑴", "⒈", "½", "5²", "五", "Infinity", "NaN", "1_000", "٣", "合计", "2024年",
    "9".repeat(100),
  ])("%j is no amount", (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  it("leaves the unit out where none stands", () => {
    expect(parseAmount("5")).toStrictEqual({ value: decimal(5), decimals: 0, percent: false });
    expect(parseAmount("5元")).toStrictEqual({ value: decimal(5), decimals: 0, percent: false, unit: "元" });
  });
});

const FULL_WIDTH = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Decorations that people and programs put around a figure; none changes its value. */
const decorated = fc
  .record({
    units: fc.bigInt({ min: 0n, max: 10n ** 18n }),
    scale: fc.integer({ min: 0, max: 6 }),
    negative: fc.constantFrom("", "-", "−", "－", "–", "()", "（）"),
    comma: fc.constantFrom("", ",", "，"),
    wide: fc.boolean(),
    before: fc.stringMatching(/^[ \u3000\u00a0\t\u200b]{0,4}$/),
    after: fc.stringMatching(/^[ \u3000\u00a0\t\r\n\ufeff]{0,4}$/),
    tail: fc.constantFrom("", "%", "％", "元", "万元", " 亿元", "千元", "分"),
  })
  .map(({ units, scale, negative, comma, wide, before, after, tail }) => {
    const value = decimal(units, scale);
    const [whole = "", fraction] = decimalToText(value).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, comma);
    const figure = grouped + (fraction === undefined ? "" : `.${fraction}`);
    const shown = wide ? FULL_WIDTH(figure) : figure;
    const brackets = negative.length === 2;
    const unit = brackets && /[%％分]/.test(tail) ? "" : tail;
    const signed = brackets ? negative.charAt(0) + shown + negative.charAt(1) : negative + shown;
    return { text: before + signed + unit + after, value: negative === "" ? value : negate(value), scale, unit: unit.trim() };
  });

describe("parseAmount in general", () => {
  it("reads the figure through all decorations", () => {
    fc.assert(
      fc.property(decorated, ({ text, value, scale, unit }) => {
        const amount = parseAmount(text);
        expect(amount, text).toBeDefined();
        if (!amount) return;
        expect(equals(amount.value, value)).toBe(true);
        expect(amount.decimals).toBe(scale);
        expect(amount.percent).toBe(unit === "%" || unit === "％");
        expect(amount.unit).toBe(/[%％]/.test(unit) || unit === "" ? undefined : unit);
      }),
      { numRuns: 2000 },
    );
  });

  it("never throws, and finds a digit in whatever it accepts", () => {
    const signs = fc.string({ unit: fc.constantFrom(...",，.．-－−()（）%％¥￥' 　0123456789０９元千万亿分\u200b") });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: "binary" }), fc.string()), (text) => {
        if (parseAmount(text)) expect(text.normalize("NFKC")).toMatch(/\d/);
      }),
      { numRuns: 5000 },
    );
  });

  it("turns away long texts at once", () => {
    const started = performance.now();
    for (const wall of [" ".repeat(32_000) + "x", "1 ".repeat(16_000), "1,".repeat(16_000), "9".repeat(32_767)]) {
      for (let i = 0; i < 20; i++) parseAmount(wall);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
