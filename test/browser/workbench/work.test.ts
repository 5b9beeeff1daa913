import { expect } from "vitest";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { XlsxHost } from "../../../src/xlsx/xlsx-host";
import { referenceKey } from "../../../src/sheet/address";
import { referenceOf } from "../../contract/contract-cells";
import { marksIn } from "../../contract/xlsx-workbook";
import { readSample } from "../../golden/sample-workbooks";
import { sheetsAsCsv } from "../../xlsx/libreoffice";
import { packParts, unpackParts } from "../../xlsx/workbook-parts";
import { saveScreenshot } from "../screenshot";
import { colourPixels } from "./colour-pixels";
import { cellIn, changedCells, checkedOnCommandLine, foreignChanges } from "./downloaded";
import { sampleBytes } from "./grid-test";
import { test } from "./workbench-test";

test("recalculated, undone, recalculated again and downloaded: surgically, under a name that says so, read by us and by LibreOffice", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.check();
  await workbench.page.getByRole("tab", { name: /^重算/ }).click();
  await workbench.button("应用 6 格").click();
  await workbench.text("已改动 6 格").waitFor();
  await workbench.button("撤销").first().click();
  await workbench.text("未改动").waitFor();
  await workbench.button("应用 6 格").click();
  await workbench.text("已改动 6 格").waitFor();
  const { name, bytes } = await workbench.download();
  expect(name).toBe("差错示例-已核对.xlsx");
  const before = await readSample("差错示例");
  const after = await readWorkbook(bytes);
  expect(changedCells(before, after).length).toBe(6);
  const sheets = Object.keys(await sheetsAsCsv(bytes));
  expect(sheets.sort()).toEqual(after.sheets.map((sheet) => sheet.name).sort());
  expect(foreignChanges(sampleBytes("差错示例"), bytes)).toEqual([]);
});

test("a figure typed into the grid goes into the file, is checked again, and is in the download", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.check();
  await workbench.item("疑似漏列一项").first().click();
  await workbench.addressLine.getByText("D4").waitFor();
  await workbench.addressLine.getByText("4772232.22").waitFor();
  await workbench.button("打开").focus();
  await workbench.page.keyboard.press("F6");
  await workbench.page.keyboard.type("4876272.22");
  await workbench.page.keyboard.press("Enter");
  await workbench.text("已改动 1 格").waitFor();
  await workbench.page.getByText("现已成立").first().waitFor();
  const { bytes } = await workbench.download();
  expect(cellIn(await readWorkbook(bytes), referenceOf("收支总表!D4"))?.value).toBe(4876272.22);
});

test("the report becomes a sheet of its own, with a tab", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.check();
  await workbench.button("更多").click();
  await workbench.page.getByRole("menuitem", { name: "检查报告", exact: true }).click();
  await workbench.sheetTab("勾稽检查报告").or(workbench.page.getByRole("tab", { name: /报告/ })).first().waitFor();
});

test("a block that is pasted is checked again, taken back and made again with the keyboard, and is in the download", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await workbench.check();
  await workbench.item("疑似漏列一项").first().click();
  await workbench.addressLine.getByText("4772232.22").waitFor();
  await workbench.button("打开").focus();
  await page.keyboard.press("F6");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "4,876,272.22");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await workbench.text("已改动 1 格").waitFor();
  await page.getByText("现已成立").first().waitFor();
  await page.keyboard.press("Control+z");
  await workbench.text("未改动").waitFor();
  await page.keyboard.press("Control+y");
  await workbench.text("已改动 1 格").waitFor();
  const { bytes } = await workbench.download();
  expect(cellIn(await readWorkbook(bytes), referenceOf("收支总表!D4"))?.value).toBe(4876272.22);
});

test("the download is read by the command line, which finds what the page still lists", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.check();
  const toDo = Number(/\d+/.exec(await workbench.page.getByText(/^待处理 \d+ 条$/).innerText())?.[0]);
  const { bytes } = await workbench.download();
  const { status, error, findings } = await checkedOnCommandLine(bytes);
  expect([status, error]).toEqual([1, null]);
  expect(findings.filter(({ severity }) => severity !== "info").length).toBeGreaterThanOrEqual(toDo);
});

/** How a check of the sample marks it. */
async function markedSample(): Promise<Uint8Array> {
  const host = new XlsxHost(sampleBytes("差错示例"));
  await host.mark([{ cell: referenceOf("收支总表!D4"), kind: "error" }, { cell: referenceOf("收支总表!B6"), kind: "warning" }]);
  return host.bytes();
}

test("marks that a file brings along are replaced by those of a check, and cleared from the download", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const grid = workbench.page.locator("[data-region=grid]");
  const marked = (): Promise<number> => colourPixels(grid, [0xff, 0xd2, 0xcd]);
  expect(await marked()).toBe(0);
  await workbench.openFile("标过.xlsx", await markedSample());
  await workbench.shows("标过.xlsx");
  await expect.poll(marked).toBeGreaterThan(1000);
  await workbench.check();
  const { bytes } = await workbench.download();
  const marks = (await marksIn(bytes)).map(({ cell }) => referenceKey(cell));
  expect(marks.length).toBeGreaterThan(2);
  expect(new Set(marks).size).toBe(marks.length);
  await workbench.button("更多").click();
  await workbench.page.getByRole("menuitem", { name: "清除标记" }).click();
  await workbench.page.getByText(/^已清除/).first().waitFor();
  await expect.poll(marked).toBe(0);
  expect(await marksIn((await workbench.download()).bytes)).toEqual([]);
});

test("hidden sheets are listed; a finding on one brings it up and says so; the download keeps it hidden", async ({ openWorkbench }) => {
  const parts = unpackParts(sampleBytes("差错示例"));
  const workbookXml = new TextDecoder().decode(parts["xl/workbook.xml"]).replace('name="收支总表"', 'name="收支总表" state="hidden"');
  const workbench = await openWorkbench();
  // Another sheet ends with the same words.
  const tab = workbench.page.getByRole("tab", { name: /^收支总表/ });
  await workbench.openFile("有隐藏.xlsx", packParts({ ...parts, "xl/workbook.xml": workbookXml }));
  await workbench.shows("有隐藏.xlsx");
  expect(await tab.count()).toBe(0);
  await workbench.button("1 张隐藏").click();
  await workbench.page.getByRole("menuitem", { name: "收支总表", exact: true }).waitFor();
  await workbench.page.keyboard.press("Escape");
  await workbench.check();
  await workbench.item("疑似漏列一项").first().click();
  await workbench.addressLine.getByText("4772232.22").waitFor();
  await expect.poll(() => tab.getAttribute("aria-selected")).toBe("true");
  await workbench.page.getByText("“收支总表”在文件里是隐藏的").waitFor();
  expect(await workbench.button("1 张隐藏").count()).toBe(0);
  await saveScreenshot(workbench.page, "11-workbench-hidden");
  const { sheets } = await readWorkbook((await workbench.download()).bytes);
  expect(sheets.find(({ name }) => name === "收支总表")?.visibility).toBe("hidden");
});
