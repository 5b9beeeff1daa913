import { expect } from "vitest";
import type { WorkbenchPage } from "./workbench-page";
import { test } from "./workbench-test";

const focused = ({ page }: WorkbenchPage): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: focus } = document;
    return focus === null || focus === document.body ? "" : (focus.getAttribute("aria-label") ?? focus.textContent);
  });

const region = ({ page }: WorkbenchPage): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.closest("[data-region]")?.getAttribute("data-region") ?? null);

async function tabTo(workbench: WorkbenchPage, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press++) {
    if (name.test(await focused(workbench))) return;
    await workbench.page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

test("from a sample to a finding and its cell, without a mouse", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const { keyboard } = workbench.page;
  await tabTo(workbench, /^示例/);
  await keyboard.press("Enter");
  await workbench.page.getByRole("menuitem").first().waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await workbench.shows("预算执行情况-2021.xlsx");
  await tabTo(workbench, /^检查本工作簿$/);
  await keyboard.press("Enter");
  await workbench.button("重新检查").waitFor();
  await tabTo(workbench, /两列数疑似填反/);
  await keyboard.press("Enter");
  await expect.poll(() => workbench.addressLine.innerText()).toMatch(/^[A-Z]\d+/);
  await expect.poll(() => workbench.sheetTab("基本支出对比").getAttribute("aria-selected")).toBe("true");
});

test("F6 goes from region to region, and back", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const { keyboard } = workbench.page;
  await workbench.button("打开").focus();
  const seen = [];
  for (let press = 0; press < 4; press++) {
    await keyboard.press("F6");
    seen.push(await region(workbench));
  }
  expect(seen).toEqual(["grid", "sheets", "pane", "file"]);
  await keyboard.press("Shift+F6");
  expect(await region(workbench)).toBe("pane");
});

test("in the grid the arrows move from cell to cell, and the line above says where and what", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.button("打开").focus();
  await workbench.page.keyboard.press("F6");
  for (let press = 0; press < 2; press++) await workbench.page.keyboard.press("ArrowDown");
  await workbench.addressLine.getByText("收入项目类别").waitFor();
  expect(await workbench.addressLine.innerText()).toMatch(/^A3/);
});

test("sheet tabs are moved through by arrows, and the grid follows", async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.sheetTab("收支总表").first().focus();
  await workbench.page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(workbench)).toMatch(/^收入总表/);
  expect(await workbench.sheetTab("收入总表").first().getAttribute("aria-selected")).toBe("true");
  await workbench.page.keyboard.press("End");
  const last = await focused(workbench);
  await workbench.page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(workbench)).toMatch(/^收支总表/);
  expect(last).not.toMatch(/^收支总表/);
});
