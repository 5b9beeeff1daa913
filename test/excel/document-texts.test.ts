import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTexts, writeTexts } from "../../src/excel/texts-xml";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { packParts, partText, plainParts, worksheet } from "../xlsx/workbook-parts";
import { excelForTests, openHost } from "./excel-under-test";
import { tables } from "./tables";

const excel = excelForTests();
const PART = "customXml/item1.xml";

const xmlText = fc.string({ unit: "binary" }).filter((text) => {
  // eslint-disable-next-line no-control-regex -- what XML cannot hold
  return !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(text);
});

const emptyFile = (): XlsxHost => new XlsxHost(packParts(plainParts({ 甲: worksheet("") })));

describe("texts kept with the document", () => {
  test("what is written is read again", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(xmlText, xmlText)), (entries) => {
        const texts = new Map(entries);
        expect(readTexts(writeTexts(texts))).toEqual(texts);
      }),
    );
  });

  test("what the file host keeps, Excel finds", async () => {
    await fc.assert(
      fc.asyncProperty(xmlText, xmlText, async (name, text) => {
        const file = emptyFile();
        await file.saveText("settings", "甲\n乙");
        await file.saveText(name, text);
        expect(readTexts(partText(file.bytes(), PART)).get(name)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  test("what Excel keeps, the file host finds", async () => {
    const workbook = tables(1);
    const host = openHost(excel, workbook);
    await host.saveText("journal", '{"a":"<&\\"\'甲\']]>"}\r\n\t末');
    const file = emptyFile();
    await file.saveText("other", "will be replaced");
    const bytes = replacePart(file, workbook.customXmlParts[0]!.xml);
    expect(await new XlsxHost(bytes).loadText("journal")).toBe('{"a":"<&\\"\'甲\']]>"}\r\n\t末');
    expect(await new XlsxHost(bytes).loadText("other")).toBeNull();
  });

  test("as Excel may save them: declared, prefixed, with single quotes, an empty one without end tag", () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<g:gouji xmlns:g="urn:gouji:settings:1">\n <g:text  name = 'a>b' >一&amp;&#x4E8C;&#10;</g:text><g:text name="empty"/></g:gouji>`;
    expect(readTexts(xml)).toEqual(new Map([["a>b", "一&二\n"], ["empty", ""]]));
  });

  test("without texts there is no part", async () => {
    const workbook = tables(1);
    const host = openHost(excel, workbook);
    await host.saveText("journal", null);
    expect(workbook.customXmlParts).toEqual([]);
    await host.saveText("journal", "一");
    await host.saveText("journal", null);
    expect(workbook.customXmlParts).toEqual([]);
  });

  test("control characters are refused, and nothing is written", async () => {
    const workbook = tables(1);
    await expect(openHost(excel, workbook).saveText("journal", "\u0001")).rejects.toBeInstanceOf(RangeError);
    expect(workbook.customXmlParts).toEqual([]);
  });

  test("custom XML of others stays as it is", async () => {
    const workbook = tables(1);
    workbook.customXmlParts.push({ id: "{others}", xml: '<gouji xmlns="urn:others"/>' });
    const host = openHost(excel, workbook);
    await host.saveText("journal", "一");
    expect(await host.loadText("journal")).toBe("一");
    expect(workbook.customXmlParts[0]).toEqual({ id: "{others}", xml: '<gouji xmlns="urn:others"/>' });
  });

  test("of several parts of ours the first counts", async () => {
    const workbook = tables(1);
    for (const text of ["一", "二"]) workbook.customXmlParts.push({ id: `{${text}}`, xml: writeTexts(new Map([["journal", text]])) });
    const host = openHost(excel, workbook);
    expect(await host.loadText("journal")).toBe("一");
    await host.saveText("journal", "三");
    expect(await host.loadText("journal")).toBe("三");
    expect(workbook.customXmlParts).toHaveLength(2);
  });
});

function replacePart(file: XlsxHost, xml: string): Uint8Array {
  const parts = Object.fromEntries(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "customXml/itemProps1.xml", "customXml/_rels/item1.xml.rels"].map((name) => [name, partText(file.bytes(), name)]));
  return packParts({ ...parts, [PART]: xml });
}
