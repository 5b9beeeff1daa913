import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { errorOf } from "./client/error-of";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { Workbook } from "./workbook/workbook";

const NAMESPACE = "urn:gouji:journal";

const host = new ExcelHost();

beforeAll(async () => loadClient(host));

beforeEach(() => host.open(new Workbook("预算表")));

describe("what is kept with the document", () => {
  test("custom XML parts, found by their namespace, survive reopening", async () => {
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(`<?xml version="1.0"?><journal xmlns="${NAMESPACE}"><entry/></journal>`);
      context.workbook.customXmlParts.add('<p:other xmlns:p="urn:other" xmlns="urn:x"/>');
      await context.sync();
    });
    host.open(host.workbook);
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.load("items/namespaceUri");
      const ours = parts.getByNamespace(NAMESPACE);
      const part = ours.getOnlyItemOrNullObject();
      const none = parts.getByNamespace("urn:none").getOnlyItemOrNullObject();
      const count = ours.getCount();
      await context.sync();
      expect(parts.items.map(({ namespaceUri }) => namespaceUri)).toEqual([NAMESPACE, "urn:other"]);
      expect([count.value, part.isNullObject, none.isNullObject]).toEqual([1, false, true]);
      const xml = part.getXml();
      part.setXml(`<journal xmlns="${NAMESPACE}"/>`);
      await context.sync();
      expect(xml.value).toContain("<entry/>");
      part.delete();
      await context.sync();
    });
    expect(host.workbook.customXmlParts).toHaveLength(1);
  });

  test("settings are the same through both interfaces", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("标记", { on: true });
      const missing = context.workbook.settings.getItemOrNullObject("无");
      const found = context.workbook.settings.getItem("标记").load("value");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(found.value).toEqual({ on: true });
      found.value = { on: false };
      await context.sync();
      expect(host.workbook.settings.get("标记")).toBe('{"on":false}');
      found.delete();
      await context.sync();
    });
    expect(host.workbook.settings.size).toBe(0);
  });

  test("names of the workbook and of a sheet", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("预算表");
      context.workbook.names.add("合计", sheet.getRange("B5"));
      sheet.names.add("单位", "=\"万元\"");
      const name = context.workbook.names.getItem("合计").load("name,formula,scope,type");
      const range = name.getRange().load("address");
      const ofSheet = sheet.names.load("items/name,items/value,items/scope");
      await context.sync();
      expect([name.formula, name.scope, name.type, range.address]).toEqual(["=预算表!B5", "Workbook", "Range", "预算表!B5"]);
      expect(ofSheet.items.map((item) => [item.name, item.value as unknown, item.scope])).toEqual([["单位", "万元", "Worksheet"]]);
      sheet.getRange("合计").values = [[3]];
      name.delete();
      await context.sync();
    });
    expect(host.workbook.sheet("预算表").grid.get(4, 1).value).toBe(3);
    const error = errorOf(
      Excel.run(async (context) => {
        context.workbook.names.add("1合计", "=1");
        await context.sync();
      }),
    );
    expect(await error).toMatchObject({ code: "InvalidArgument" });
  });
});
