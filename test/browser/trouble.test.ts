import { describe, expect } from "vitest";
import { EXECUTION, PLANTED, sample, test } from "./pane-test";
import { workbookWith } from "./workbook-of";
import { Workbook } from "../office-host/workbook/workbook";

describe("sheets that cannot be written", () => {
  test("a protected sheet is checked; that it is not marked is said with its name and what to do, and 重试 works once it is unprotected", async ({ openPane }) => {
    const workbook = await sample(EXECUTION);
    const sheet = workbook.sheet("基本支出对比");
    sheet.protection = { ...sheet.protection, on: true };
    const pane = await openPane({ workbook });
    await pane.check();
    await pane.text("“基本支出对比”受保护").waitFor();
    const words = await pane.page.locator("body").innerText();
    expect(words).toContain("检查已完成，但这张表不能标记，也不能写入。其他 1 张不受影响。");
    expect(words).toContain("撤消工作表保护");
    await pane.item("第 4、6 行的两列数疑似填反").waitFor();
    expect(workbook.sheet("预算执行情况表").conditionalFormats.length).toBeGreaterThan(0);
    sheet.protection = { ...sheet.protection, on: false };
    await pane.button("重试").click();
    await pane.text("“基本支出对比”受保护").waitFor({ state: "detached" });
    expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
  });

  test("a fix on a protected sheet writes nothing and names the sheet", async ({ openPane }) => {
    const pane = await openPane({ workbook: await sample(EXECUTION) });
    await pane.check();
    await pane.item("第 4、6 行的两列数疑似填反").click();
    const sheet = pane.host.workbook.sheet("基本支出对比");
    sheet.protection = { ...sheet.protection, on: true };
    const before = pane.content;
    await pane.page.getByRole("button", { name: /（5 格）$/ }).click();
    await pane.page.getByText(/“基本支出对比”受保护/).first().waitFor();
    expect(pane.content).toEqual(before);
  });
});

describe("a request that fails", () => {
  test("while a cell is being edited it waits or is refused with what to do, and 重试 does it", async ({ openPane }) => {
    const pane = await openPane({ workbook: await sample(EXECUTION), sets: { DelayForCellEdit: "1.0" } });
    await pane.button("检查本工作簿").waitFor();
    await pane.page.getByText("已认出 2 张表").waitFor();
    pane.host.faults.failSync(1, "before", "InvalidOperationInCellEditMode");
    await pane.button("检查本工作簿").click();
    await pane.page.getByText("请先按 Enter 或 Esc 结束编辑，再点“重试”。").waitFor();
    await pane.button("重试").click();
    await pane.item("第 4、6 行的两列数疑似填反").waitFor();
  });

  for (const moment of ["before", "middle", "after"] as const) {
    test(`writing that breaks ${moment} the batch: the workbook holds all of it or nothing, the journal agrees, and the pane says which`, async ({ openPane }) => {
      const pane = await openPane({ workbook: await sample(PLANTED) });
      await pane.check();
      await pane.tab(/^重算/).click();
      await pane.text("可重算 6 格，已选 6 格").waitFor();
      const before = pane.content;
      // The first request of an application reads, the second writes.
      pane.host.faults.failSync(2, moment);
      await pane.button("应用 6 格").click();
      await pane.page.getByText(/工作簿没有改动。|改动已经写入，只是没有收到回音；可以撤销。|已重算 6 格/).first().waitFor();
      const isWritten = JSON.stringify(pane.content) !== JSON.stringify(before);
      const says = await pane.page.locator("body").innerText();
      expect(says.includes("工作簿没有改动。")).toBe(!isWritten);
      if (isWritten) {
        expect(pane.cell("收支总表", "D4").value).toBe(4876272.22);
        expect(pane.cell("明细表", "F4").value).toBe(4876272.22);
        await pane.page.getByRole("button", { name: /^撤销/ }).first().click();
        await expect.poll(() => pane.content).toEqual(before);
      } else {
        await pane.button("重试").click();
        await pane.text("已重算 6 格").waitFor();
      }
    });
  }

  test("the technical text stands in a block that can be copied, not in the sentence", async ({ openPane }) => {
    const pane = await openPane({ workbook: await sample(EXECUTION) });
    await pane.page.getByText("已认出 2 张表").waitFor();
    // Reading is tried once more by itself.
    for (const sync of [1, 2, 3]) pane.host.faults.failSync(sync, "before");
    await pane.button("检查本工作簿").click();
    await pane.page.getByText("检查没有做完").waitFor();
    const fold = pane.page.getByText("技术信息");
    expect(await pane.page.getByText(/GeneralException/).isVisible().catch(() => false)).toBe(false);
    await fold.click();
    await pane.page.getByText(/GeneralException/).first().waitFor();
    await pane.button("复制").waitFor();
  });
});

describe("the workbook is another one by now", () => {
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
});

describe("nothing to check", () => {
  test("nothing recognized: what was looked at, and what could be recognized", async ({ openPane }) => {
    const pane = await openPane({ workbook: workbookWith({ 通讯录: [["姓名", "电话"], ["甲", "1"]], 值班表: [["日期", "值班人"]] }) });
    await pane.check();
    await pane.text("没有认出标准表").waitFor();
    const words = await pane.page.locator("body").innerText();
    expect(words).toContain("看过“通讯录”“值班表” 2 张工作表，标题和列名都不像下列表。没有核对，也没有标记任何单元格。");
    expect(words).toContain("部门决算公开表");
  });

  test("an empty workbook", async ({ openPane }) => {
    const pane = await openPane({ workbook: new Workbook("Sheet1") });
    await pane.check();
    await pane.text("没有认出标准表").waitFor();
  });
});

test("an older Excel gets the one clear page", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION), level: "1.3" });
  await pane.page.getByRole("heading", { name: "这个版本的 Excel 不能运行勾稽", exact: true }).waitFor();
  const words = await pane.page.locator("body").innerText();
  expect(words).toContain("缺少勾稽需要的接口。工作簿没有任何改动。");
  await pane.button("复制版本信息").waitFor();
  expect(await pane.button("检查本工作簿").count()).toBe(0);
});

test("a damaged journal is left as it is: the check works, nothing is written", async ({ openPane }) => {
  const workbook = await sample(PLANTED);
  workbook.customXmlParts = [{ id: "{1}", xml: '<gouji xmlns="urn:gouji:settings:1"><text name="journal">{"version":</text></gouji>' }];
  const before = structuredClone(workbook.customXmlParts);
  const pane = await openPane({ workbook });
  await pane.page.getByText("随工作簿保存的改动记录不能读取").first().waitFor();
  await pane.check();
  const cells = pane.content;
  await pane.tab(/^重算/).click();
  await pane.button("应用 6 格").click();
  await pane.page.getByText("随工作簿保存的改动记录不能读取").first().waitFor();
  expect(pane.content).toEqual(cells);
  expect(workbook.customXmlParts).toEqual(before);
});
