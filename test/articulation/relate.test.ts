import { describe, expect, it } from "vitest";
import { sheetFromText } from "../recognition/sheet-of";
import { verdictsOf } from "./verdicts-of";

const REVENUE = `
  部门收入总表
  单位：元
  科目编码 | 科目名称 | 合计 | 上年结转 | 一般公共预算拨款收入 | 其他收入
  | 总计 | 300.00 | | 280.00 | 20.00
  206 | 科学技术支出 | 300.00 | | 280.00 | 20.00
  20607 | 科学技术普及 | 300.00 | | 280.00 | 20.00
  2060702 | 科普活动 | 200.00 | | 200.00 |
  2060799 | 其他科学技术普及支出 | 100.00 | | 80.00 | 20.00
`;
const EXPENDITURE = `
  部门支出总表
  单位：元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 总计 | 300.00 | 100.00 | 200.00
  206 | 科学技术支出 | 300.00 | 100.00 | 200.00
  20607 | 科学技术普及 | 300.00 | 100.00 | 200.00
  2060702 | 科普活动 | 200.00 | | 200.00
  2060799 | 其他科学技术普及支出 | 100.00 | 100.00 |
`;
const GENERAL = `
  一般公共预算支出表
  单位：元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 总计 | 280.00 | 80.00 | 200.00
  206 | 科学技术支出 | 280.00 | 80.00 | 200.00
  20607 | 科学技术普及 | 280.00 | 80.00 | 200.00
  2060702 | 科普活动 | 200.00 | | 200.00
  2060799 | 其他科学技术普及支出 | 80.00 | 80.00 |
`;
const BASIC = `
  一般公共预算基本支出表
  单位：万元
  经济分类科目编码 | 经济分类科目名称 | 预算数
  合计 | | 0.01
  30101 | 基本工资 | 0.01
`;

const sheets = () => [sheetFromText(REVENUE, "收入"), sheetFromText(EXPENDITURE, "支出"), sheetFromText(GENERAL, "一般")] as const;

describe("within a table", () => {
  it("adds up rows by code, columns by header, and totals from the outermost codes", () => {
    const { lines } = verdictsOf(sheetFromText(EXPENDITURE));
    expect(lines.get("budget-expenditure/code-hierarchy/main/20607/total")).toBe("C6 holds 300.00 300.00");
    expect(lines.get("budget-expenditure/code-hierarchy/main/total/project")).toBe("E4 holds 200.00 200.00");
    expect(lines.get("budget-expenditure/header-totals/main/2060799/total")).toBe("C8 holds 100.00 100.00");
  });

  it("reports a leaf that was mistyped on both of its ways up", () => {
    const { lines } = verdictsOf(sheetFromText(EXPENDITURE.replace("科普活动 | 200.00 | | 200.00", "科普活动 | 200.00 | | 210.00")));
    expect(lines.get("budget-expenditure/code-hierarchy/main/20607/project")).toBe("E6 broken 210.00 200.00");
    expect(lines.get("budget-expenditure/header-totals/main/2060702/total")).toBe("C7 broken 210.00 200.00");
  });

  it("does not call a total wrong beside a column that it has no role for", () => {
    const text = EXPENDITURE.replaceAll("项目支出", "项目支出 | 专项业务费").replaceAll("| 200.00 |", "| 200.00 |");
    const { lines } = verdictsOf(sheetFromText(text.replace("2060702 | 科普活动 | 200.00 | | 200.00", "2060702 | 科普活动 | 201.00 | | 200.00 | 1.00")));
    expect(lines.get("budget-expenditure/header-totals/main/2060702/total")).toBe("C7 notChecked unknown-column");
  });

  it("does not add up codes that stand twice, for several bodies", () => {
    const { lines } = verdictsOf(sheetFromText(`${EXPENDITURE}  2060702 | 科普活动 | 7.00 | | 7.00`));
    expect([...lines.keys()].some((id) => id.includes("code-hierarchy"))).toBe(false);
  });
});

describe("a balance of two panels", () => {
  const BALANCE = `
    财政拨款收支总表
    单位：元
    收入项目类别 | 收入预算金额 | 支出项目类别 | 支出预算金额
    一、本年收入 | 300 | 一、一般公共预算财政拨款本年支出 | 290
    （一）一般公共预算财政拨款 | 300 | （一）科学技术支出 | 250
    （二）政府性基金预算财政拨款 | | （二）住房保障支出 | 40
    二、上年结转 | 10 | 二、政府性基金预算财政拨款本年支出 |
    （一）一般公共预算财政拨款 | 10 | 三、结转下年 | 20
    收入总计： | 310 | 支出总计： | 310
  `;

  it("is read by the numbering of its labels", () => {
    const { lines } = verdictsOf(sheetFromText(BALANCE));
    expect([...lines].filter(([id]) => id.includes("outline")).map(([, line]) => line)).toEqual([
      "B4 holds 300 300", "B7 holds 10 10", "B9 holds 310 310", "D4 holds 290 290", "D9 holds 310 310",
    ]);
    expect(lines.get("budget-appropriation/panels-equal/expenditure/grandTotal/amount")).toBe("D9 holds 310 310");
  });

  it("leaves 其中 out of its totals", () => {
    const { lines } = verdictsOf(sheetFromText(BALANCE.replace("（二）政府性基金预算财政拨款 | |", "其中：专项资金 | 77 |")));
    expect(lines.get("budget-appropriation/outline/revenue/一、本年收入/amount")).toBe("B4 holds 300 300");
  });
});

describe("between tables", () => {
  it("ties code by code, also where other funds have to be taken away", () => {
    const { lines, unchecked } = verdictsOf(...sheets());
    expect(lines.get("X-B2/2060799")).toBe("C8 holds 100.00 100.00");
    expect(lines.get("X-B3/2060799")).toBe("C8 holds 80.00 80.00");
    expect(lines.get("X-B4/2060799")).toBe("C8 holds 80.00 80.00");
    expect(unchecked).toEqual([]);
  });

  it("says that it did not tie where money is carried over", () => {
    const [revenue, ...rest] = sheets();
    const carried = sheetFromText(REVENUE.replace("科普活动 | 200.00 | |", "科普活动 | 200.00 | 5.00 |"), revenue.name);
    expect(verdictsOf(carried, ...rest).unchecked).toContain("X-B2 carried-over");
  });

  it("says so where a form stands twice or states no unit", () => {
    expect(verdictsOf(...sheets(), sheetFromText(GENERAL, "再一次")).unchecked).toContain("X-B3 duplicate-forms");
    const unitless = sheetFromText(GENERAL.replace("单位：元", ""), "一般");
    expect(verdictsOf(sheetFromText(REVENUE, "收入"), unitless).unchecked).toContain("X-B3 unit-unknown");
  });

  it("converts units", () => {
    const { lines } = verdictsOf(sheetFromText(GENERAL), sheetFromText(BASIC, "基本"));
    expect(lines.get("X-B6")).toBe("C4 holds 0.008000 0.01");
  });
});

describe("a self-evaluation", () => {
  const EVALUATION = `
    项目支出绩效自评表
    项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    | 年度资金总额 | 300 | 310.20 | 154.74 | 10 | 50% | 5
    | 其中：当年财政拨款 | 300 | 310.20 | 154.74 | — | | —
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    产出指标（50分） | 数量指标 | 活动场次 | ≥10场 | 12场 | 50 | 50
    效益指标（30分） | 社会效益指标 | 知晓率 | ≥90% | 80% | 30 | 26.67
    满意度指标 | 服务对象满意度指标 | 公众满意度 | ≥90% | 95% | 10 | 10
    总分 | | | | | 100 | 91.67
  `;

  it("checks rate, score, points and total", () => {
    const { lines } = verdictsOf(sheetFromText(EVALUATION));
    expect(lines.get("project-self-evaluation/execution-rate/funds/total/executionRate")).toBe("G3 holds 0.498839458414 0.50");
    expect(lines.get("project-self-evaluation/execution-score/funds/total/score")).toBe("H3 holds 4.99 5");
    expect(lines.get("project-self-evaluation/label-points/indicators/1/产出指标(50分)#0/points")).toBe("A6 holds 50 50");
    expect(lines.get("project-self-evaluation/points-total/indicators/total/points")).toBe("F9 holds 100 100");
    expect(lines.get("project-self-evaluation/score-total/indicators/total/score")).toBe("G9 holds 91.67 91.67");
  });

  it("counts an execution rate that stands in both blocks once", () => {
    const doubled = EVALUATION.replace("总分 |", "预算执行率 | 预算执行率 | 预算执行率 | | | 10 | 5\n    总分 |");
    const { lines } = verdictsOf(sheetFromText(doubled));
    expect(lines.get("project-self-evaluation/points-total/indicators/total/points")).toBe("F10 holds 100 100");
    expect(lines.get("project-self-evaluation/score-total/indicators/total/score")).toBe("G10 holds 91.67 91.67");
    expect(lines.get("project-self-evaluation/execution-row/indicators/execution/score")).toBe("G9 holds 5 5");
  });

  it("divides by the letters of the header where they name another base", () => {
    const lettered = EVALUATION.replace("年初预算数", "年初预算数（A）").replace("全年执行数", "全年执行数（B）").replace("执行率 |", "执行率（B/A） |");
    const { lines } = verdictsOf(sheetFromText(lettered));
    expect(lines.get("project-self-evaluation/execution-rate/funds/total/executionRate")).toBe("G3 broken 0.515800000000 0.50");
  });

  it("calls a rate on nothing wrong where money was spent", () => {
    const { lines } = verdictsOf(sheetFromText(EVALUATION.replace("300 | 310.20 | 154.74 | 10", "0 | 0 | 154.74 | 10")));
    expect(lines.get("project-self-evaluation/execution-rate/funds/total/executionRate")).toBe("G3 broken base-empty");
  });
});

describe("the row of column numbers", () => {
  it("is a rule in any table", () => {
    const { lines } = verdictsOf(
      sheetFromText(`
        单位：万元
        事项 | 年初预算数 | 调整预算数 | 决算数 | 差额
        1 | 2 | 3 | 4 | 5=4-3
        甲 | 1 | 2 | 5 | 3
        乙 | 1 | 2 | 5 | 40
      `),
    );
    expect([...lines.values()]).toEqual(["E4 holds 3 3", "E5 broken 3 40"]);
  });
});

describe("rows that are named as parts of another", () => {
  const balance = (heading: string) => `
    2019年部门预算收支总表
    单位：元
    收入项目类别 | 收入预算金额 | 支出项目类别 | 支出预算金额
    预算内资金 | 100.00 | 一般公共预算支出 | 130.00
    财政专户管理 | ${heading} | 科学技术普及 | 130.00
    教育收费收入 | 30.00 | 本年支出合计 | 130.00
    本年收入合计 | 130.00 | 结转下年 | 0.00
    收入总计 | 130.00 | 支出总计 | 130.00
  `;

  it("are not counted besides it", () => {
    expect(verdictsOf(sheetFromText(balance("30.00"))).lines.get("budget-revenue-expenditure/outline/revenue/yearTotal/amount")).toBe("B7 holds 130.00 130.00");
  });

  it("stand for themselves where it carries no amount", () => {
    expect(verdictsOf(sheetFromText(balance("0.00"))).lines.get("budget-revenue-expenditure/outline/revenue/yearTotal/amount")).toBe("B7 holds 130.00 130.00");
  });
});

describe("a class that another table states for all funds together", () => {
  const appropriation = (amount: string) => `
    财政拨款收支总表
    单位：元
    项目 | 预算数 | 项目 | 预算数
    一、本年收入 | ${amount} | 一、本年支出 | ${amount}
    （一）一般公共预算拨款 | ${amount} | （一）科学技术支出 | ${amount}
    收入总计 | ${amount} | 支出总计 | ${amount}
  `;

  it("ties where it is the same, may be larger, and may not be smaller", () => {
    const tieWith = (amount: string) => verdictsOf(sheetFromText(GENERAL, "一般"), sheetFromText(appropriation(amount), "拨款")).lines.get("X-B5/class/206");
    expect(tieWith("280.00")).toBe("C5 holds 280.00 280.00");
    expect(tieWith("300.00")).toBe("C5 notChecked wider-scope");
    expect(tieWith("250.00")).toBe("C5 broken 250.00 280.00");
  });
});
