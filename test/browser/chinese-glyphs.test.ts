import { expect } from "vitest";
import { ExcelHost } from "../office-host/excel-host";
import { browserTest } from "./browser-test";
import { drawsChinese } from "./chinese-glyphs";

const page = '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"></head><body style="font-family:sans-serif">勾稽</body></html>';
const test = browserTest({ folders: {}, pages: { "/page.html": page } });

test("Chinese letters are no empty boxes on this machine", async ({ open }) => {
  const { page: shown } = await open(new ExcelHost(), "/page.html");
  expect(await drawsChinese(shown)).toBe(true);
});
