import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { expect } from "vitest";
import { ExcelHost } from "../office-host/excel-host";
import { Workbook } from "../office-host/workbook/workbook";
import { browserTest } from "./browser-test";
import type { OpenPage } from "./open-page";

/** Microsoft's own client, unmodified, in a page of ours that does nothing by itself. */
const office = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
const page = '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Office.js</title><link rel="icon" href="data:,"><script src="/office/office.js"></script></head><body></body></html>';
const test = browserTest({ folders: { "/office/": office }, pages: { "/page.html": page } });

const ready = (pane: OpenPage): Promise<unknown> => pane.page.evaluate(async () => ({ ...(await Office.onReady()) }));

test("Office.js starts in Chromium: host, platform, language, requirement sets and theme are those of the test's Excel", async ({ open }) => {
  const host = new ExcelHost({ level: "1.12", locale: "en-US", theme: { bodyBackgroundColor: "#0A2B4C", bodyForegroundColor: "#FFFFFF" } });
  const pane = await open(host, "/page.html");
  expect(await ready(pane)).toMatchObject({ host: "Excel", platform: "PC" });
  const facts = await pane.page.evaluate(() => ({
    language: Office.context.displayLanguage,
    sets: ["1.12", "1.13"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
    theme: { ...Office.context.officeTheme },
  }));
  expect(facts).toEqual({ language: "en-US", sets: [true, false], theme: { bodyBackgroundColor: "#0a2b4c", bodyForegroundColor: "#ffffff" } });
});

test("cells are read and written, and a refused write is the client's own error", async ({ open }) => {
  const workbook = new Workbook("预算表", "锁定");
  workbook.put("预算表", "A1", { value: 0.5, numberFormat: "0%" });
  workbook.sheet("锁定").protection = { ...workbook.sheet("锁定").protection, on: true };
  const host = new ExcelHost({ workbook });
  const pane = await open(host, "/page.html");
  await ready(pane);
  const seen = await pane.page.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("预算表");
      const range = sheet.getRange("A1").load("values,text");
      sheet.getRange("B1:B2").values = [[3], ["勾稽"]];
      await context.sync();
      return [range.values, range.text];
    }));
  expect(seen).toEqual([[[0.5]], [["50%"]]]);
  expect([0, 1].map((row) => workbook.sheet("预算表").grid.get(row, 1).value)).toEqual([3, "勾稽"]);
  const refused = await pane.page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("锁定").getRange("A1").values = [[1]];
      await context.sync();
    }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : "no error of the client")));
  expect(refused).toBe("AccessDenied");
});

test("events arrive: edits, calculation, selection, and a button of the ribbon", async ({ open }) => {
  const workbook = new Workbook("预算表");
  workbook.put("预算表", "A2", { formula: "=A1*2", value: 0 });
  const host = new ExcelHost({ workbook });
  const { page, connection } = await open(host, "/page.html");
  await page.evaluate(async () => {
    await Office.onReady();
    const heard: string[] = [];
    Object.assign(window, { heard });
    const hear = (event: { readonly type?: string; readonly address?: string }): Promise<void> => {
      heard.push(`${event.type ?? ""} ${event.address ?? ""}`);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(hear);
      context.workbook.worksheets.onCalculated.add(hear);
      context.workbook.worksheets.onSelectionChanged.add(hear);
      await context.sync();
    });
    Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
      heard.push(event.source.id);
      event.completed();
    });
  });
  host.user.type("预算表", "A1", 4);
  host.user.select("预算表", "B3");
  expect(await connection.press("check")).toBe(0);
  await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length >= 4);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(["WorksheetChanged A1", "WorksheetCalculated ", "WorksheetSelectionChanged B3", "check"]);
});

test("settings and custom XML parts stay with the workbook when another page opens it again", async ({ open }) => {
  const host = new ExcelHost({ workbook: new Workbook("预算表") });
  const first = await open(host, "/page.html");
  await first.page.evaluate(async () => {
    await Office.onReady();
    Office.context.document.settings.set("language", "zh-CN");
    await new Promise<void>((saved) => Office.context.document.settings.saveAsync(() => saved()));
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<journal xmlns="urn:test">勾稽</journal>');
      await context.sync();
    });
  });
  await first.close();
  const second = await open(host, "/page.html", {}, first);
  const kept = await second.page.evaluate(async () => {
    await Office.onReady();
    return Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace("urn:test").load("items");
      await context.sync();
      const xml = parts.items.map((part) => part.getXml());
      await context.sync();
      return [Office.context.document.settings.get("language") as unknown, xml.map(({ value }) => value)];
    });
  });
  expect(kept).toEqual(["zh-CN", ['<journal xmlns="urn:test">勾稽</journal>']]);
});

test("two pages on one document: one hears what the other writes, and one that is closed hears nothing", async ({ open }) => {
  const host = new ExcelHost({ workbook: new Workbook("预算表") });
  const [one, other] = [await open(host, "/page.html"), await open(host, "/page.html")];
  for (const { page } of [one, other]) {
    await page.evaluate(async () => {
      await Office.onReady();
      Object.assign(window, { heard: [] });
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address }) => {
          (window as unknown as { heard: string[] }).heard.push(address);
          return Promise.resolve();
        });
        await context.sync();
      });
    });
  }
  await one.page.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("预算表").getRange("A1").values = [[5]];
      await context.sync();
    }));
  await other.page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.includes("A1"));
  await one.close();
  host.user.type("预算表", "A2", 6);
  await other.page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.includes("A2"));
});
