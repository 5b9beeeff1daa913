import { describe, expect, it } from "vitest";
import { recognizeSheet } from "../../src/recognition/recognize-sheet";
import { sheetFromText, sheetOf } from "./sheet-of";

const EXPENDITURE = `
  2024年部门支出总表
  某某局 | | | | 单位：元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  206 | 科学技术支出 | 300.00 | 100.00 | 200.00
  20607 | 科学技术普及 | 300.00 | 100.00 | 200.00
  2060702 | 科普活动 | 200.00 | | 200.00
  2060799 | 其他科学技术普及支出 | 100.00 | 100.00 |
  | 合计 | 300.00 | 100.00 | 200.00
`;

function only(text: string) {
  const forms = recognizeSheet(sheetFromText(text));
  expect(forms).toHaveLength(1);
  const [form] = forms;
  if (!form) throw new Error("no form");
  return form;
}

describe("a table with codes", () => {
  it("is known by title and columns, with unit, roles and hierarchy", () => {
    const form = only(EXPENDITURE);
    expect(form).toMatchObject({ kind: "budget-expenditure", unit: "元", title: "2024年部门支出总表" });
    const [panel] = form.panels;
    expect(panel?.columns.map(({ role }) => role)).toEqual(["total", "basic", "project"]);
    expect(panel?.rows.map(({ code, parent }) => [code, parent])).toEqual([
      ["206", undefined], ["20607", 0], ["2060702", 1], ["2060799", 1], [undefined, undefined],
    ]);
    expect(panel?.rows.at(-1)?.role).toBe("total");
    expect(form.evidence.map(({ code }) => code)).toEqual(["title", "columns", "codes", "rows", "unit"]);
  });

  it("is the same with the total first, codes in three columns and headers broken over lines", () => {
    const form = only(`
      附件3
      2024年 部 门 支 出 总 表
      单位: 元
      项目 | | | | 支出预算 | |
      功能分类科目编码 | | | 功能分类科目名称 | 合 计 | 基本　支出 | 项目支出
      类 | 款 | 项 | | | |
      合　　计 | | | | 300.00 | 100.00 | 200.00
      206 | | | 科学技术支出 | 300.00 | 100.00 | 200.00
      | 7 | | 科学技术普及 | 300.00 | 100.00 | 200.00
      | | 02 | 科普活动 | 200.00 | | 200.00
      | | 99 | 其他 | 100.00 | 100.00 |
    `);
    expect(form.kind).toBe("budget-expenditure");
    expect(form.panels[0]?.rows.map(({ role, code }) => role ?? code)).toEqual(["total", "206", "20607", "2060702", "2060799"]);
  });

  it("reads a class that is no class code as the class above, and says so", () => {
    const form = only(`
      支出总表
      单位：元
      功能分类科目编码 | | | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
      类 | 款 | 项 | | | |
      210 | | | 卫生健康支出 | 5 | 5 |
      210 | 11 | | 行政事业单位医疗 | 5 | 5 |
      7 | 11 | 02 | 事业单位医疗 | 5 | 5 |
    `);
    expect(form.panels[0]?.rows.at(-1)).toMatchObject({ code: "2101102", malformedCode: "7", parent: 1 });
  });

  it("has no unit where the sheet states none", () => {
    expect(only(EXPENDITURE.replace("单位：元", "")).unit).toBeNull();
  });

  it("is not taken for another table whose title ends alike", () => {
    expect(recognizeSheet(sheetFromText(EXPENDITURE.replace("2024年部门支出总表", "2024年一般公共预算财政拨款项目支出总表")))).toEqual([]);
  });
});

describe("two panels", () => {
  const BALANCE = `
    收入支出决算总表
    单位：万元
    收入 | | 支出 |
    项目 | 决算数 | 项目 | 决算数
    一、一般公共预算财政拨款收入 | 90.00 | 一、一般公共服务支出 | 80.00
    二、其他收入 | 10.00 | 二、住房保障支出 | 15.00
    本年收入合计 | 100.00 | 本年支出合计 | 95.00
    年初结转和结余 | | 年末结转和结余 | 5.00
    总计 | 100.00 | 总计 | 100.00
  `;

  it("are read side by side, each with labels of its own", () => {
    const form = only(BALANCE);
    expect(form.kind).toBe("final-revenue-expenditure");
    expect(form.panels.map(({ role, rows }) => [role, rows.at(-1)?.role])).toEqual([["revenue", "grandTotal"], ["expenditure", "grandTotal"]]);
  });

  it("go on below a row whose labels are headers elsewhere", () => {
    expect(only(BALANCE.replace("年末结转和结余 | 5.00", "年末结转和结余 |")).panels[0]?.rows).toHaveLength(5);
  });
});

describe("several forms on one sheet", () => {
  it("are told apart by their titles", () => {
    const forms = recognizeSheet(sheetFromText(`${EXPENDITURE}\n说明：本表无其他事项。\n${EXPENDITURE.replace("支出总表", "一般公共预算支出表")}`));
    expect(forms.map(({ kind }) => kind)).toEqual(["budget-expenditure", "budget-general-public"]);
    expect(forms[0]?.range.bottom).toBeLessThan(forms[1]?.range.top ?? 0);
  });

  it("may be of the same kind twice", () => {
    const forms = recognizeSheet(sheetFromText(EXPENDITURE + EXPENDITURE));
    expect(forms.map(({ kind }) => kind)).toEqual(["budget-expenditure", "budget-expenditure"]);
  });
});

describe("a self-evaluation", () => {
  const EVALUATION = `
    项目支出绩效自评表
    （2024年度）
    项目名称 | | 科普活动经费
    项目资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    | 年度资金总额 | | 100 | 100 | 90 | 10 | 90% | 9
    | 其中：当年财政拨款 | | 100 | 100 | 90 | — | 90% | —
    | 其他资金 | | | | | — | | —
    绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
    | 产出指标（50分） | 数量指标 | 活动场次 | ≥10场 | 12场 | 50 | 50 |
    | | 社会效益指标 | 知晓率 | ≥90% | 80% | 30 | 26.67 | 宣传不足
    | 满意度指标 | 服务对象满意度指标 | 公众满意度 | ≥90% | 95% | 10 | 10 |
    总分 | | | | | | 100 | 95.67 |
  `;

  it("joins its funds and its indicators to one form", () => {
    const form = only(EVALUATION);
    expect(form).toMatchObject({ kind: "project-self-evaluation", unit: "万元", isCut: false });
    const [funds, indicators] = form.panels;
    expect(funds?.rows.map(({ role }) => role)).toEqual(["total", "fund", "fund"]);
    expect(indicators?.columns.map(({ role }) => role)).toEqual(["target", "actual", "points", "score", "reason"]);
    expect(indicators?.rows.at(-1)?.role).toBe("total");
  });

  it("infers a first-level label that a merge swallowed", () => {
    const groups = only(EVALUATION).panels[1]?.groups?.filter(({ level }) => level === 1) ?? [];
    expect(groups.map(({ label, rows }) => [label, rows])).toEqual([
      ["产出指标(50分)", [0]], ["效益指标", [1]], ["满意度指标", [2]],
    ]);
  });

  it("is still a form when it is cut before its total", () => {
    const form = only(EVALUATION.replace(/\s*总分.*\n/, "\n"));
    expect(form).toMatchObject({ kind: "project-self-evaluation", isCut: true });
  });
});

describe("a declaration of performance targets", () => {
  it("gives its amounts by their labels and the cost that its text names", () => {
    const form = only(`
      项目支出绩效目标申报表
      项目名称 | 全区科普经费 | 预算金额 | 261万元
      绩效指标 | 一级指标 | 二级指标 | 具体指标（指标内容、指标值）
      | 产出指标 | 产出数量指标 | 开展活动2次
      | | 产出成本指标 | 不超过预算安排507.97万元。
    `);
    expect(form).toMatchObject({ kind: "performance-target", unit: "万元" });
    expect(form.fields).toEqual({
      project: { row: 1, column: 1 }, budget: { row: 1, column: 3 }, cost: { row: 4, column: 3 },
    });
  });
});

describe("a table that states its own rule", () => {
  it("is generic, with the rule and nothing else", () => {
    const form = only(`
      街道 | 户数 | 年初数 | 调整数 | 完成数 | 完成率
      1 | 2 | 3 | 4 | 5 | 6=5/4
      甲 | 10 | 1 | 2 | 1 | 50%
    `.replace("年初数 | 调整数 | 完成数 | 完成率", "年初预算数 | 调整预算数 | 决算数 | 执行率"));
    expect(form.formulas).toEqual([
      { target: 5, kind: "ratio", text: "6=5/4", parts: [{ column: 4, factor: 1 }, { column: 3, factor: 1 }] },
    ]);
  });
});

describe("sheets of other subjects", () => {
  it("get silence", () => {
    expect(recognizeSheet(sheetOf([["Name", "Qty", "Total"], ["a", 1, 2], ["Sum", 1, 2]]))).toEqual([]);
    expect(recognizeSheet(sheetFromText("姓名 | 部门 | 基本工资 | 津贴 | 合计\n张 | 办公室 | 1 | 2 | 4"))).toEqual([]);
    expect(recognizeSheet(sheetOf([]))).toEqual([]);
  });
});
