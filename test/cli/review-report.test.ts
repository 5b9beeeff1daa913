import { describe, expect, test } from "vitest";
import { displayWidth, cutTo, padEnd } from "../../src/cli/terminal/display-width";
import { paintFor } from "../../src/cli/terminal/paint";
import { reviewReport } from "../../src/cli/terminal/review-report";
import { safeText } from "../../src/cli/terminal/safe-text";
import type { CheckFinding } from "../../src/checks/check-finding";
import { localeOf } from "../../src/locales";
import type { LocaleId } from "../../src/locales/locale";
import type { Acceptance } from "../../src/review/acceptance";
import { acceptanceOf } from "../../src/review/acceptance-of";
import type { Review } from "../../src/review/review";
import { splitByAcceptance } from "../../src/review/split-by-acceptance";
import { at, relationFinding } from "../locales/findings";
import { content, form, review, SWAPPED } from "./reviews";

const SHEET = "基本支出对比";
const TARGETS = "表11";

function report(reviewed: Review, language: LocaleId = "zh-CN", acceptances: readonly Acceptance[] = []): string {
  const checked = { file: "决算.xlsx", content: content(SHEET, TARGETS), review: reviewed, findings: splitByAcceptance(reviewed.findings, acceptances) };
  return reviewReport(checked, 480, false, localeOf(language), paintFor(false, {}));
}

function tails(count: number): Review["findings"] {
  return Array.from({ length: count }, (_, i) => relationFinding({
    sheet: SHEET, verdict: "tail", cell: `C${String(i + 4)}`, expected: "1.01", actual: "1.00", difference: "0.01",
  }));
}

function drifts(count: number): CheckFinding[] {
  return Array.from({ length: count }, (_, i) => ({
    code: "label-drift", severity: "info", cell: at(`A${String(i + 4)}`, SHEET), form: 0, basis: "", label: "科普经费", otherLabel: "全区科普经费", other: at("E5", "表9"),
  }));
}

function missingReasons(...rows: readonly number[]): CheckFinding[] {
  return rows.map((row) => ({
    code: "missing-reason", severity: "error", cell: at(`H${String(row)}`, SHEET), form: 0, basis: "自评表填表说明",
    indicator: "活动场次", score: { units: 4, scale: 0 }, points: { units: 5, scale: 0 }, reasonCell: at(`I${String(row)}`, SHEET),
  }));
}

describe("the report on a terminal", () => {
  test("one finding as an accountant writes it", () => {
    const consequence = relationFinding({
      sheet: SHEET, cell: "D7", kind: "change", column: "增减", expected: "-103266.86", actual: "12203.08", consequenceOf: "swapped",
      operands: [{ cell: "B7", value: "8901652.46" }, { cell: "C7", value: "9004919.32", factor: "-1" }],
    });
    expect(report(review({ forms: [form(SHEET)], findings: [SWAPPED, consequence] }))).toBe(`决算.xlsx

基本支出对比  认作“预算执行情况表” · 元 · 按标题、列名认定 · 没有可核对的数
  错误    C7  合计 · 决算数 8,901,652.46，与分项之和不符
          C4 + C5 + C6 = 9,017,122.40，比合计 C7 多 115,469.94
            C4  工资福利支出        8,065,382.38
            C5  商品和服务支出        793,236.02
            C6  对个人和家庭的补助    158,504.00
                                    ────────────
                分项之和            9,017,122.40
            C7  合计                8,901,652.46
                相差                 +115,469.94
                                    ════════════
          原因  第 4、6 行 C、D 两列的数疑似填反，互换后两列都相平
          改法  C4 由 8,065,382.38 改为 7,972,225.24；C6 由 158,504.00 改为 136,191.20
          依据  部门决算公开模板 公开06表
          由此引起的 1 处（不另计数）
            D7  B7 − C7 = −103,266.86，比“增减”D7 少 115,469.94

错误 1 条，需核实 0 条，尾差 0 处，提示 0 条 · 没有可核对的数
`);
  });

  test("tails are one line per table", () => {
    const text = report(review({ forms: [form(SHEET)], findings: tails(3) }));
    expect(text).toContain("  尾差    3 处，在四舍五入允许范围内：C4 +0.01、C5 +0.01、C6 +0.01\n");
    expect(text).toContain("错误 0 条，需核实 0 条，尾差 3 处，提示 0 条");
    expect(report(review({ forms: [form(SHEET)], findings: tails(12) }))).toContain("12 处，在四舍五入允许范围内：C4:C15\n");
  });

  test("missing reasons are one line, hints are from the fourth of a kind", () => {
    const text = report(review({ forms: [form(SHEET)], findings: missingReasons(17, 18, 19, 21) }));
    expect(text).toContain("  错误    4 个指标扣分未填偏差原因：I17:I19、I21\n          依据  自评表填表说明\n");
    expect(text).toContain("错误 4 条");
    expect(report(review({ forms: [form(SHEET)], findings: missingReasons(17) }))).toContain("H17  活动场次 得 4 分，满分 5 分，扣分未填偏差原因");
    expect(report(review({ forms: [form(SHEET)], findings: drifts(3) })).match(/提示/g)).toHaveLength(4);
    expect(report(review({ forms: [form(SHEET)], findings: drifts(4) }))).toContain("  提示    4 处名称与另一处不一致：A4:A7\n");
  });

  test("errors stand before what is to be verified, hints and tails behind", () => {
    const text = report(review({ forms: [form(SHEET)], findings: [...drifts(1), ...tails(1), { ...SWAPPED, relation: "w", severity: "warning" }, SWAPPED] }));
    expect(text.match(/^ {2}(错误|需核实|提示|尾差)/gm)?.map((word) => word.trim())).toEqual(["错误", "需核实", "提示", "尾差"]);
  });

  test("a sheet whose figure is suspected elsewhere says where", () => {
    const finding = relationFinding({ sheet: TARGETS, kind: "equality", expected: "1", actual: "2", suspect: `${SHEET}!B4`, operands: [{ cell: `${SHEET}!B4`, value: "1" }] });
    expect(report(review({ forms: [form(SHEET), form(TARGETS)], findings: [finding] }))).toContain("没有可核对的数\n  另见 表11 C7\n");
  });

  test("what was not checked, by reason, and sheets left out", () => {
    const text = report(review({
      forms: [form(SHEET, { unit: null, confidence: 0.6 })],
      notChecked: [
        { code: "unit-unknown", forms: [0], cell: at("C4", SHEET) }, { code: "unit-unknown", forms: [0], cell: at("C5", SHEET) },
        { code: "unit-unknown", forms: [0], cell: at("D6", TARGETS) }, { code: "no-counterpart", forms: [], rule: "X-B9" },
      ],
      unrecognized: ["通讯录"], unread: [{ name: "大表", code: "too-large", cells: 2000000 }],
    }));
    expect(text).toContain("未写单位 · 按标题、列名认定 · 把握不大，请看是否认错");
    expect(text).toContain(`没有核对的
  未认出 1 张工作表，没有核对：“通讯录”
  工作表“大表”太大（读到 2000000 个单元格），没有读取
  表上没有写明单位（元、万元）（3 处）：基本支出对比 C4:C5；表11 D6
  工作簿里没有与它相对的数（1 处）：“政府采购项目合计与报告文字中的政府采购预算相等”
`);
  });

  test("all clear is said with its limits", () => {
    expect(report(review({ forms: [form(SHEET)] }))).toContain("没有核对任何关系");
    expect(report(review())).toContain("没有认出标准表，没有核对任何单元格");
  });

  test("beside an accepted difference it is not said that there is no error", () => {
    const swapped = { id: SWAPPED.relation, kind: SWAPPED.kind, forms: [0], target: SWAPPED.target, operands: [], basis: "", name: SWAPPED.name, derived: true };
    const checked = review({ forms: [form(SHEET)], findings: [SWAPPED], relations: [{ relation: swapped, verdict: SWAPPED.verdict }] });
    const text = report(checked, "zh-CN", [acceptanceOf(SWAPPED, "已核实\n属实", "2026-02-28T16:05:00Z")]);
    expect(text).toContain("核对 1 条关系，0 条成立\n除已核实的以外，没有发现算术错误；");
    expect(text).toContain("\n    已核实 属实  2026-03-01 00:05\n");
  });

  test("in English, names of forms, sheets and rows stay Chinese", () => {
    const text = report(review({ forms: [form(SHEET)], findings: [SWAPPED] }), "en-US");
    expect(text).toContain("  Error      C7  合计 · 决算数 8,901,652.46 is not the sum of its items\n");
    expect(text).toContain("1 error, 0 to verify, 0 rounding differences, 0 hints");
  });
});

describe("columns of a terminal", () => {
  test("Chinese letters take two", () => {
    expect(displayWidth("合计 C7，")).toBe(9);
    expect(padEnd("合计", 6)).toBe("合计  ");
    expect(cutTo("机关事业单位基本养老保险缴费支出", 11)).toBe("机关事业单…");
  });

  test("control characters of a workbook do not reach the terminal", () => {
    expect(safeText("\u001b]0;title\u0007\u001b[2Ja\tb\r\nc\u202e")).toBe("]0;title[2Ja b\nc");
    expect(safeText("\u001b[31m错误\u001b[39m")).toBe("\u001b[31m错误\u001b[39m");
  });
});
