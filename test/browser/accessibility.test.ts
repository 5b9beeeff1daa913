import { expect } from "vitest";
import { ExcelHost } from "../office-host/excel-host";
import { violationsOn } from "./accessibility";
import { browserTest } from "./browser-test";

const html = (body: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>页</title><link rel="icon" href="data:,"></head><body><main>${body}</main></body></html>`;
const test = browserTest({
  folders: {},
  pages: {
    "/good.html": html('<h1>核对</h1><button>检查</button><i data-tabster-dummy="" aria-hidden="true" tabindex="0"></i>'),
    "/bad.html": html('<h1>核对</h1><button></button><p style="color:#bbb;background:#fff">尾差</p><a href="#a" style="display:block;width:9px;height:9px">甲</a><a href="#b" style="display:block;width:9px;height:9px">乙</a>'),
  },
});

test("violations are found, Fluent's focus sentinels are none", async ({ open }) => {
  const host = new ExcelHost();
  expect(await violationsOn((await open(host, "/good.html")).page)).toEqual([]);
  const found = await violationsOn((await open(host, "/bad.html")).page);
  expect(found.map((text) => text.split(" ")[0])).toEqual(["button-name", "color-contrast", "target-size", "target-size"]);
});
