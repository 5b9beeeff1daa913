import OracleBase from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, decimalFromNumber, decimalToText, parseDecimal, ZERO } from "../../src/number/decimal";
import { readNumberFormat, shownDecimal, type NumberFormat } from "../../src/sheet/number-format";

/** kind, decimals (−optional), "," for thousands, "/1000" per trailing comma, "%" for a quoted percent sign, ".n" for a quoted point. */
function summary(format: NumberFormat): string {
  return [
    format.kind,
    String(format.decimals) + (format.optionalDecimals > 0 ? `-${String(format.optionalDecimals)}` : ""),
    format.thousands ? "," : "",
    "/1000".repeat(format.thousandsScale),
    format.literalPercent ? "%" : "",
    format.literalPoint > 0 ? `.${String(format.literalPoint)}` : "",
  ].filter((part) => part !== "").join(" ");
}

const CODES: readonly (readonly [code: string, expected: string])[] = [
  // Excel's own (numFmtId 0-49 and what Chinese Excel and WPS write)
  ["General", "general 0"],
  ["GENERAL", "general 0"],
  ["general", "general 0"],
  ["G/通用格式", "general 0"],
  ['General"元"', "general 0"],
  ["[$-804]General", "general 0"],
  ["[DBNum2][$-804]General", "general 0"],
  ["General;-General;", "general 0"],
  ["0", "number 0"],
  ["0.00", "number 2"],
  ["#,##0", "number 0 ,"],
  ["#,##0.00", "number 2 ,"],
  ["0%", "percent 0"],
  ["0.00%", "percent 2"],
  ["0.00E+00", "other 0"],
  ["##0.0E+0", "other 0"],
  ["# ?/?", "other 0"],
  ["# ??/??", "other 0"],
  ["@", "text 0"],
  ["yyyy/m/d", "date 0"],
  ["m/d/yy", "date 0"],
  ["d-mmm-yy", "date 0"],
  ["h:mm AM/PM", "date 0"],
  ["mm:ss.0", "date 0"],
  ["[h]:mm:ss", "date 0"],
  ["[mm]:ss", "date 0"],
  ['yyyy"年"m"月"', "date 0"],
  ['yyyy"年"m"月"d"日";@', "date 0"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "date 0"],
  ['[DBNum1][$-804]yyyy"年"m"月";@', "date 0"],
  ["[$-804]aaaa;@", "date 0"],
  ["[$-411]ge.m.d", "date 0"],
  ["#,##0.00_);(#,##0.00)", "number 2 ,"],
  ["#,##0.00_);[Red](#,##0.00)", "number 2 ,"],
  ["#,##0_ ", "number 0 ,"],
  ["0.00_ ", "number 2"],
  ["0_ ", "number 0"],
  ["0.00_);[Red]\\(0.00\\)", "number 2"],
  ["0.00%_ ", "percent 2"],
  ["0.0_ ;[Red]\\-0.0\\ ", "number 1"],
  ["_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "number 2 ,"],
  ["_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ", "number 0 ,"],
  ['_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ', "number 2 ,"],
  ['_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-', "number 2 ,"],
  ['"¥"#,##0.00;"¥"\\-#,##0.00', "number 2 ,"],
  ["[$¥-804]#,##0.00", "number 2 ,"],
  ["¥#,##0.00", "number 2 ,"],
  ["#,##0.00;[Red]#,##0.00", "number 2 ,"],
  ["[Red]0.00", "number 2"],
  ["[Color 10]0.0%", "percent 1"],
  ["#,##0.000000", "number 6 ,"],
  ["#,##0.0000;\\-#,##0.0000;;@", "number 4 ,"],
  ["#,##0.00;-#,##0.00;", "number 2 ,"],
  ["0;0;;@", "number 0"],
  ['0.00"万元"', "number 2"],
  ["0.00万元", "number 2"],
  ['0"分"', "number 0"],
  ['0.00"y;m"', "number 2"],
  ['"合计："#,##0.00', "number 2 ,"],
  ["000000", "number 0"],
  ["0.##", "number 2-2"],
  ["#,##0.##", "number 2-2 ,"],
  ["0.0#", "number 2-1"],
  ["#.##%", "percent 2-2"],
  ["0.0??", "number 3-2"],
  ["#", "number 0"],
  ["#,##0,", "number 0 , /1000"],
  ["#,##0.00,", "number 2 , /1000"],
  ["0.00,,", "number 2 /1000/1000"],
  ["0,.00", "number 2 /1000"],
  ['#,##0.0,"千元"', "number 1 , /1000"],
  ["0!.0,", "number 1 /1000 .1"],
  ['0\\.0,"万元"', "number 1 /1000 .1"],
  ['0"."0,', "number 1 /1000 .1"],
  ["0\\.0000", "number 4 .4"],
  ['0.00"%"', "number 2 %"],
  ["0.00\\%", "number 2 %"],
  ["[=0]\"\";0.00", "number 2"],
  ["[<0]\\-0.0;0.00", "number 2"],
  ['[>=10000]#,##0.0,"万";0', "number 1 , /1000"],
  ["%0", "percent 0"],
  // nothing printed
  ["", "other 0"],
  [";;;", "other 0"],
  ['"无"', "other 0"],
  ['"-"', "other 0"],
  // broken codes
  ['"', "other 0"],
  ["[", "other 0"],
  ["\\", "other 0"],
  ["_", "other 0"],
  ['0.00"元', "number 2"],
];

describe("readNumberFormat", () => {
  it.each(CODES)("%j is %s", (code, expected) => {
    expect(summary(readNumberFormat(code))).toBe(expected);
  });

  it("reads each code once", () => {
    expect(readNumberFormat("#,##0.00_ ")).toBe(readNumberFormat("#,##0.00_ "));
  });

  it("never throws", () => {
    const codes = fc.string({ unit: fc.constantFrom(..."0#?.,%;\"[]\\_*!@/E+-ymdhs General万 ") });
    fc.assert(fc.property(fc.oneof(codes, fc.string({ unit: "binary" })), (code) => {
      const format = readNumberFormat(code);
      expect(format.optionalDecimals).toBeLessThanOrEqual(format.decimals);
      shownDecimal(decimal(123_456, 3), format);
    }), { numRuns: 3000 });
  });
});

function shown(number: number, code: string): string {
  const figure = shownDecimal(decimalFromNumber(number) ?? ZERO, readNumberFormat(code));
  expect(figure.value.scale).toBe(figure.decimals);
  return decimalToText(figure.value) + (figure.percent ? "%" : "");
}

describe("shownDecimal prints as Excel does", () => {
  it.each([
    [1234.5, "#,##0.00", "1234.50"],
    [1234.565, "0.00", "1234.57"],
    [-1234.565, "0.00_ ", "-1234.57"],
    [1.005, "0.00", "1.01"],
    [0.1 + 0.2, "0.0", "0.3"],
    [-0.004, "0.00", "0.00"],
    [2.5, "0", "3"],
    [0.98, "0%", "98%"],
    [0.9825, "0.00%", "98.25%"],
    [0.99865, "0.0%", "99.9%"],
    [0.997, "0%", "100%"],
    [98, '0.00"%"', "98.00%"],
    [1.5, "0.##", "1.5"],
    [1.456, "0.##", "1.46"],
    [2, "0.##", "2"],
    [2, "0.0#", "2.0"],
    [120, "#.##", "120"],
    [123_456, "#,##0,", "123"],
    [123_456_789, "0.00,,", "123.46"],
    [123_456, "0!.0,", "12.3"],
    [12_345, "0\\.0000", "1.2345"],
    [950.0700000000001, "General", "950.07"],
    [1234.5, "General", "1234.5"],
    [123_456_789.12, "General", "123456789.12"],
    [1 / 3, "General", "0.333333333"],
    [200 / 3, "General", "66.66666667"],
    [2e6 / 3, "General", "666666.666666667"],
    [1 / 30_000, "General", "0.0000333333"],
    [1e-7, "General", "0.0000001"],
    [1.0000000000001, "General", "1"],
    [100, "General", "100"],
    [0, "General", "0"],
    [0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "0.00"],
    [12.5, "@", "12.5"],
    [45_292, "yyyy/m/d", "45292"],
    [12_345, "0.00E+00", "12345"],
  ])("%d in %j is %s", (number, code, expected) => {
    expect(shown(number, code)).toBe(expected);
  });

  it("agrees with decimal.js under every plain and percent code", () => {
    const Oracle = OracleBase.clone({ precision: 60, rounding: OracleBase.ROUND_HALF_UP });
    fc.assert(fc.property(
      fc.maxSafeInteger(), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 6 }), fc.boolean(), fc.integer({ min: 0, max: 2 }),
      (units, scale, places, percent, commas) => {
        const value = decimal(units, scale);
        const code = `#,##0${places > 0 ? `.${"0".repeat(places)}` : ""}${",".repeat(commas)}${percent ? "%" : ""}_ `;
        const figure = shownDecimal(value, readNumberFormat(code));
        const expected = new Oracle(decimalToText(value)).times(percent ? 100 : 1).div(new Oracle(1000).pow(commas)).toDecimalPlaces(places);
        expect(decimalToText(figure.value), code).toBe(expected.toFixed(places).replace(/^-(?=[0.]*$)/, ""));
        expect(figure).toMatchObject({ decimals: places, percent });
      },
    ), { numRuns: 1000 });
  });

  it("leaves in General whatever has at most ten decimals", () => {
    fc.assert(fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.integer({ min: 0, max: 10 }), (units, scale) => {
      const figure = shownDecimal(decimal(units, scale), readNumberFormat("General"));
      expect(parseDecimal(decimalToText(figure.value))).toEqual(figure.value);
      expect(Number(decimalToText(figure.value))).toBe(Number(decimalToText(decimal(units, scale))));
    }));
  });
});
