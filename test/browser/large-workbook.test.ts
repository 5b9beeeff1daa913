import { expect } from "vitest";
import { largeWorkbook } from "../bench/workload";
import { test } from "./pane-test";
import { workbookOf } from "./workbook-of";

test("200,000 cells: progress in two numbers, and 停止 keeps what was checked and says how much that is", async ({ openPane }) => {
  const pane = await openPane({ workbook: workbookOf(largeWorkbook()), latency: 400 });
  await pane.button("检查本工作簿").click();
  await pane.page.getByText(/^第 \d+ \/ 12 张表$/).or(pane.page.getByText(/第 \d+ \/ 12 张表/)).first().waitFor();
  await pane.page.getByText(/已读 [\d,]+ \/ [\d,]+ 个单元格/).first().waitFor();
  await pane.button("停止").click();
  await pane.page.getByText(/只核对了 \d+ \/ 12 张/).waitFor();
});

test("200,000 cells are checked to the end", async ({ openPane }) => {
  const pane = await openPane({ workbook: workbookOf(largeWorkbook()) });
  await pane.check();
  await pane.page.getByText(/ 检查 · \d+ 张表 · \d+ 条关系$/).waitFor();
  expect(pane.host.counters.undoCleared).toEqual([]);
});
