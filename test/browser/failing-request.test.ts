import { expect } from "vitest";
import { EXECUTION, PLANTED, sample, test } from "./pane-test";

test("while a cell is being edited the pane says how to end that, and 重试 does what was asked", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.page.getByText("已认出 2 张表").waitFor();
  pane.host.beginCellEdit();
  await pane.button("检查本工作簿").click();
  await pane.page.getByText("请先按 Enter 或 Esc 结束编辑，再点“重试”。").waitFor();
  pane.host.endCellEdit();
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

test("a damaged journal is left as it is: the check works, nothing is written", async ({ openPane }) => {
  const workbook = await sample(PLANTED);
  workbook.customXmlParts = [{ id: "{1}", xml: '<gouji xmlns="urn:gouji:settings:1"><text name="journal">{"version":</text></gouji>' }];
  const before = structuredClone(workbook.customXmlParts);
  const pane = await openPane({ workbook });
  await pane.page.getByText("随工作簿保存的记录不能读取").first().waitFor();
  await pane.check();
  const cells = pane.content;
  await pane.tab(/^重算/).click();
  await pane.button("应用 6 格").click();
  await pane.page.getByText("随工作簿保存的记录不能读取").first().waitFor();
  expect(pane.content).toEqual(cells);
  expect(workbook.customXmlParts).toEqual(before);
});
