import { expect } from "vitest";
import type { Pane } from "./pane";
import { EXECUTION, sample, test } from "./pane-test";

const focused = (pane: Pane): Promise<string> =>
  pane.page.evaluate(() => {
    const { activeElement: focus } = document;
    return focus === null || focus === document.body ? "" : (focus.getAttribute("aria-label") ?? focus.textContent);
  });

async function tabTo(pane: Pane, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if (name.test(await focused(pane))) return;
    await pane.page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

test("from the first view to an applied fix and back without a mouse", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.button("检查本工作簿").waitFor();
  await tabTo(pane, /^检查本工作簿$/);
  await pane.page.keyboard.press("Enter");
  await pane.count("错误", 1).waitFor();
  await tabTo(pane, /疑似丢失百分号/);
  await pane.page.keyboard.press("End");
  await pane.page.keyboard.press("ArrowUp");
  await tabTo(pane, /两列数疑似填反/);
  await pane.page.keyboard.press("Enter");
  await tabTo(pane, /（5 格）$/);
  await pane.page.keyboard.press("Enter");
  await expect.poll(() => pane.cell("基本支出对比", "B4").value).toBe(7972225.24);
  await pane.text("已更正 5 格").waitFor();
  await tabTo(pane, /^撤销/);
  await pane.page.keyboard.press("Space");
  await expect.poll(() => pane.cell("基本支出对比", "B4").value).toBe(8065382.38);
});

test("arrows move between findings, Enter opens, Esc closes and stays on the title", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await tabTo(pane, /疑似丢失百分号/);
  const first = await focused(pane);
  await pane.page.keyboard.press("ArrowDown");
  const second = await focused(pane);
  expect(second).not.toBe(first);
  await pane.page.keyboard.press("ArrowUp");
  expect(await focused(pane)).toBe(first);
  await pane.page.keyboard.press("Enter");
  const title = pane.page.locator("[data-item][aria-expanded=true]");
  await title.waitFor();
  await pane.page.keyboard.press("Tab");
  await pane.page.keyboard.press("Escape");
  await title.waitFor({ state: "detached" });
  expect(await focused(pane)).toBe(first);
});

test("F8 and Shift+F8 go through the findings and select their cells", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.button("更多").focus();
  await pane.page.keyboard.press("F8");
  await expect.poll(() => pane.selected).toBe("预算执行情况表!E12");
  await pane.page.keyboard.press("F8");
  await expect.poll(() => pane.selected).toBe("预算执行情况表!E13");
  await pane.page.keyboard.press("Shift+F8");
  await expect.poll(() => pane.selected).toBe("预算执行情况表!E12");
});

test("a live check and a ribbon command leave the focus where it is", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.count("需核实", 2).focus();
  pane.host.user.type("预算执行情况表", "D5", 500);
  await pane.count("错误", 2).waitFor();
  expect(await focused(pane)).toMatch(/需核实$/);
  await pane.connection.press("next");
  await expect.poll(() => pane.selected).toMatch(/!(?!A1$)/);
  expect(await focused(pane)).toMatch(/需核实$/);
});

test("tabs are moved through by arrows, pages give the focus back to what opened them", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.tab(/^检查$/).focus();
  await pane.page.keyboard.press("ArrowRight");
  expect(await pane.tab(/^重算/).getAttribute("aria-selected")).toBe("true");
  await pane.page.keyboard.press("ArrowLeft");
  await pane.button("更多").focus();
  await pane.page.keyboard.press("Enter");
  await pane.page.getByRole("menuitem", { name: "设置", exact: true }).waitFor();
  await pane.page.keyboard.press("End");
  await pane.page.keyboard.press("ArrowUp");
  await pane.page.keyboard.press("Enter");
  await pane.page.getByRole("heading", { name: "设置", exact: true }).waitFor();
  await expect.poll(() => focused(pane)).toBe("返回");
  await pane.page.keyboard.press("Enter");
  await expect.poll(() => focused(pane)).toBe("更多");
});

test("what was found is said once, politely, in one sentence", async ({ openPane }) => {
  const pane = await openPane({ workbook: await sample(EXECUTION) });
  await pane.check();
  await pane.page.locator("[aria-live=polite]", { hasText: "检查完成，错误 1，需核实 2，尾差 3，提示 0" }).waitFor({ state: "attached" });
});
