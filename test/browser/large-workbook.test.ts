import { expect } from "vitest";
import { localeOf } from "../../src/locales";
import { largeWorkbook } from "../bench/workload";
import type { Workbook } from "../office-host/workbook/workbook";
import { violationsOn } from "./accessibility";
import { test } from "./pane-test";
import { saveScreenshot } from "./screenshot";
import { workbookOf } from "./workbook-of";

test("200,000 cells: progress in two numbers, and 停止 keeps what was checked and says how much that is", async ({ openPane }) => {
  const pane = await openPane({ workbook: workbookOf(largeWorkbook()), latency: 400 });
  await pane.button("检查本工作簿").click();
  await pane.page.getByText(/^第 \d+ \/ 12 张表$/).or(pane.page.getByText(/第 \d+ \/ 12 张表/)).first().waitFor();
  await pane.page.getByText(/已读 [\d,]+ \/ [\d,]+ 个单元格/).first().waitFor();
  await pane.button("停止").click();
  await pane.page.getByText(/只核对了 \d+ \/ 12 张/).waitFor();
});

/** An error on the first sheet, which is read long before the last. */
function wrongFromTheStart(): Workbook {
  const workbook = workbookOf(largeWorkbook());
  workbook.put("1-收支总表", "B16", { value: 1, numberFormat: "0.00" });
  return workbook;
}

for (const [look, how] of Object.entries({ light: {}, dark: { colorScheme: "dark" }, narrow: { width: 270 }, low: { height: 378 }, english: { locale: "en-US" } } as const)) {
  test(`what the sheets say that are read already is shown while others are on their way, ${look}`, async ({ openPane }) => {
    const pane = await openPane({ workbook: wrongFromTheStart(), latency: 400, ...how });
    const { check, start } = localeOf("locale" in how ? how.locale : "zh-CN").pane;
    await pane.button(start.check).click();
    const holding = pane.page.getByRole("button", { name: look === "english" ? /^\d+ checked, [1-9]\d* of them tie$/ : /^已核对 \d+ 张，其中 [1-9]\d* 张全部成立$/ });
    await holding.waitFor();
    // Excel does not answer for a while: the view stands still.
    pane.host.faults.failSync(1, "silent");
    await holding.click();
    await pane.page.getByRole("listitem").filter({ hasText: /^1-收支总表(?:错误|Errors) 1$/ }).waitFor();
    await pane.page.getByRole("listitem").filter({ hasText: /^1-收入总表$/ }).waitFor();
    await pane.text(check.provisional).waitFor();
    await pane.button(check.stop).waitFor();
    await saveScreenshot(pane.page, `02-found-so-far-${look}`);
    expect(await violationsOn(pane.page)).toEqual([]);
  });
}

test("200,000 cells are checked to the end", async ({ openPane }) => {
  const pane = await openPane({ workbook: workbookOf(largeWorkbook()) });
  await pane.check();
  await pane.page.getByText(/ 检查 · \d+ 张表 · \d+ 条关系$/).waitFor();
  expect(pane.host.counters.undoCleared).toEqual([]);
});
