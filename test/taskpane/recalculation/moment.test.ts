import { expect, it } from "vitest";
import { zhCN } from "../../../src/locales/zh-CN";
import { momentText, momentWords } from "../../../src/taskpane/recalculation/moment";

const NOW = new Date(2024, 4, 7, 18, 0);
const iso = (...parts: [number, number, number, number, number]): string => new Date(...parts).toISOString();

it("says today's moments by their time alone, others by their day, and names another year", () => {
  expect(momentWords(iso(2024, 4, 7, 9, 5), zhCN.pane, NOW)).toEqual({ lead: "09:05", rest: "" });
  expect(momentWords(iso(2024, 2, 1, 15, 30), zhCN.pane, NOW)).toEqual({ lead: "3月1日", rest: "15:30" });
  expect(momentText(iso(2023, 11, 31, 15, 30), zhCN.pane, NOW)).toBe("2023年12月31日 15:30");
});
