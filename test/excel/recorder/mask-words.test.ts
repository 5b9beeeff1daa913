import { describe, expect, test } from "vitest";
import { maskAddress, maskCell, maskNumberFormat, maskXml } from "../../../src/excel/recorder/mask-words";
import { ShapeMask } from "../../../src/excel/recorder/shape-mask";

describe("addresses", () => {
  test.each([
    ["A1:B2", "A1:B2"],
    ["预算表!$A$1:B2", "㐀㐀㐀!$A$1:B2"],
    ["'王五, 2024'!A1,'王五, 2024'!C:C", "'㐀㐀, 1000'!A1,'㐀㐀, 1000'!C:C"],
    ["本年收入", "㐀㐀㐀㐀"],
  ])("%s", (address, masked) => expect(maskAddress(address, new ShapeMask())).toBe(masked));
});

test("number formats keep their codes and lose their words", () => {
  const mask = new ShapeMask();
  expect(["#,##0.00", "0.00%", '0"万元"', "yyyy年m月"].map((format) => maskNumberFormat(format, mask)))
    .toEqual(["#,##0.00", "0.00%", '0"㐀㐀"', "yyyy㐀m㐁"]);
});

test("XML keeps elements and namespaces", () => {
  expect(maskXml('<?xml version="1.0"?><gouji xmlns="urn:gouji:settings:1"><text name="日志">王五 12.5</text><!-- 王五 --></gouji>', new ShapeMask()))
    .toBe('<?xml version="1.0"?><gouji xmlns="urn:gouji:settings:1"><text name="㐀㐀">㐀㐀 10.1</text><!-- 㐀㐀 --></gouji>');
});

test("cells keep blanks, truth values and Excel's errors, and nothing else as it was", () => {
  const mask = new ShapeMask();
  expect([null, "", true, "#DIV/0!", "#13579", "Custom", "B12", "{00000000-0000-0000-0000-000000000000}", 5].map((content) => maskCell(content, mask)))
    .toEqual([null, "", true, "#DIV/0!", "#10000", "Aaaaaa", "A10", "{00000000-0000-0000-0000-000000000000}", 1]);
});
