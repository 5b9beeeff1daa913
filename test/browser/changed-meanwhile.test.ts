import { expect } from "vitest";
import { EXECUTION, PLANTED, sample, test } from "./pane-test";

test("a cell edited between preview and apply is not overwritten", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(PLANTED) });
  await pane.check();
  await pane.tab(/^重算/).click();
  await pane.button("应用 6 格").waitFor();
  // Past all events, as an edit that Excel did not report.
  const { numberFormat } = pane.cell("收支总表", "D4");
  pane.host.workbook.put("收支总表", "D4", { value: 1, numberFormat });
  const others = (): unknown[] => [pane.cell("三公经费表", "B9"), pane.cell("明细表", "F4")];
  const before = others();
  await pane.button("应用 6 格").click();
  await pane.page.getByText("没有写入").first().waitFor();
  expect(pane.cell("收支总表", "D4").value).toBe(1);
  expect(others()).toEqual(before);
});

test("a sheet renamed between check and fix: nothing is written, and a new check finds it under its new name", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.item("第 4、6 行的两列数疑似填反").click();
  await pane.page.getByRole("button", { name: /（5 格）$/ }).waitFor();
  const { grid } = pane.host.workbook.sheet("基本支出对比");
  const before = [...grid.all()];
  pane.host.user.rename("基本支出对比", "对比表");
  await pane.page.getByRole("button", { name: /（5 格）$/ }).click({ timeout: 2000 }).catch(() => undefined);
  await pane.button("重新检查").first().click();
  await pane.page.getByRole("heading", { level: 2, name: /对比表/ }).first().waitFor();
  expect([...grid.all()]).toEqual(before);
});

test("a sheet deleted after the check: the pane says so and goes on with the others", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  pane.host.user.deleteSheet("基本支出对比");
  await pane.count("错误", 0).waitFor();
  expect(await pane.page.getByRole("heading", { level: 2, name: /基本支出对比/ }).count()).toBe(0);
});

test("a pane closed in the middle of writing: opened again, the journal agrees with the cells", async ({ openPane }) => {
  const workbook = await sample(PLANTED);
  const pane = await openPane({ workbook });
  await pane.check();
  await pane.tab(/^重算/).click();
  await pane.button("应用 6 格").click();
  const again = await pane.reopen();
  await again.check();
  await again.tab(/^重算/).click();
  const isWritten = again.cell("收支总表", "D4").value === 4876272.22;
  if (isWritten) {
    await again.page.getByRole("button", { name: /^撤销：/ }).click();
    await again.page.getByText("已撤销，6 格恢复原值").waitFor();
    expect(again.cell("收支总表", "D4").value).toBe(4772232.22);
  } else await again.text("可重算 6 格，已选 6 格").waitFor();
});
