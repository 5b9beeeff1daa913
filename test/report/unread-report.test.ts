import { expect, test } from "vitest";
import { localeOf } from "../../src/locales";
import { unreadReport } from "../../src/report/unread-report";

test("a workbook that was not checked has its name, the time and the reason, and no word on its figures", () => {
  const head = { workbookName: "坏.xlsx", time: "2026-03-01T01:30:59.000Z", minutesAheadOfUtc: 480, version: "1.2.3" };
  expect(unreadReport(head, "文件已加密。", localeOf("zh-CN"))).toEqual({
    language: "zh-CN", title: "勾稽检查报告", sections: [], limit: "这个文件没有核对，对其中的数字没有任何结论。",
    facts: [["工作簿", "坏.xlsx"], ["检查时间", "2026-03-01 09:30"], ["程序", "勾稽 1.2.3"], ["检查结果", "没有核对：文件已加密。"]],
  });
});
