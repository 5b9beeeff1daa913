import { describe, expect, it } from "vitest";
import { sheetFromText } from "../recognition/sheet-of";
import { verdictsOf } from "../articulation/verdicts-of";

/** The kinds of forms on a sheet and the relations that do not hold, with how many do. */
function checked(text: string) {
  const { forms, lines } = verdictsOf(sheetFromText(text));
  const all = [...lines.values()];
  const wrong = [...lines].filter(([, line]) => !/ holds /.test(line)).map(([id, line]) => `${id}: ${line}`);
  return { kinds: forms.map(({ kind }) => kind), holding: all.length - wrong.length, wrong };
}

describe("final accounts in the national layout, with line and column numbers", () => {
  it("公开01表", () => {
    const text = `
      收入支出决算总表
      | | | | | 公开01表
      部门：某某局 | | | | | 金额单位：万元
      收入 | | | 支出 | |
      项目 | 行次 | 决算数 | 项目 | 行次 | 决算数
      栏次 | | 1 | 栏次 | | 2
      一、一般公共预算财政拨款收入 | 1 | 90.00 | 一、一般公共服务支出 | 32 | 80.00
      二、政府性基金预算财政拨款收入 | 2 | | 二、外交支出 | 33 |
      八、其他收入 | 8 | 10.00 | 三、国防支出 | 34 | 12.00
      本年收入合计 | 27 | 100.00 | 本年支出合计 | 58 | 92.00
      使用非财政拨款结余（含专用结余） | 28 | | 结余分配 | 59 |
      年初结转和结余 | 29 | 2.00 | 年末结转和结余 | 60 | 10.00
      总计 | 30 | 102.00 | 总计 | 61 | 102.00
      注：1.本表反映部门本年度的总收支和年末结转结余情况。
    `;
    expect(checked(text)).toEqual({ kinds: ["final-revenue-expenditure"], holding: 5, wrong: [] });
  });

  it("公开04表, whose balances are broken down without numbering", () => {
    const text = `
      财政拨款收入支出决算总表
      金额单位：万元
      收入 | | | 支出 | | | | |
      项目 | 行次 | 金额 | 项目 | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
      栏次 | | 1 | 栏次 | | 2 | 3 | 4 | 5
      一、一般公共预算财政拨款 | 1 | 90.00 | 一、一般公共服务支出 | 33 | 80.00 | 80.00 | |
      二、政府性基金预算财政拨款 | 2 | 5.00 | 二、外交支出 | 34 | 12.00 | 7.00 | 5.00 |
      本年收入合计 | 27 | 95.00 | 本年支出合计 | 59 | 92.00 | 87.00 | 5.00 |
      年初财政拨款结转和结余 | 28 | 2.00 | 年末财政拨款结转和结余 | 60 | 5.00 | 5.00 | |
      一般公共预算财政拨款 | 29 | 2.00 | | 61 | | | |
      政府性基金预算财政拨款 | 30 | | | 62 | | | |
      总计 | 32 | 97.00 | 总计 | 64 | 97.00 | 92.00 | 5.00 |
    `;
    const { kinds, wrong, holding } = checked(text);
    expect({ kinds, wrong }).toEqual({ kinds: ["final-appropriation"], wrong: [] });
    expect(holding).toBe(15);
  });

  it("公开05表 with its figures under 本年支出", () => {
    const text = `
      一般公共预算财政拨款支出决算表
      单位：万元
      项目 | | 本年支出 | |
      功能分类科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
      栏次 | | 1 | 2 | 3
      合计 | | 30.00 | 10.00 | 20.00
      201 | 一般公共服务支出 | 30.00 | 10.00 | 20.00
      20101 | 人大事务 | 30.00 | 10.00 | 20.00
    `;
    expect(checked(text)).toEqual({ kinds: ["final-general-public"], holding: 9, wrong: [] });
  });

  it("公开07表 with a block of budgets before a block of accounts", () => {
    const text = `
      财政拨款“三公”经费支出决算表
      单位：万元
      预算数 | | | | | | 决算数 | | | | |
      合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费
      | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | | | 小计 | 公务用车购置费 | 公务用车运行维护费 |
      1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
      6.50 | | 6.00 | | 6.00 | 0.50 | 4.40 | | 4.00 | | 4.00 | 0.40
    `;
    expect(checked(text)).toEqual({ kinds: ["final-three-public"], holding: 4, wrong: [] });
  });

  it("公开08表 with its balance", () => {
    const text = `
      政府性基金预算财政拨款收入支出决算表
      单位：万元
      项目 | | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
      功能分类科目编码 | 科目名称 | | | 小计 | 基本支出 | 项目支出 |
      栏次 | | 1 | 2 | 3 | 4 | 5 | 6
      合计 | | 1.00 | 9.00 | 8.00 | | 8.00 | 2.00
      212 | 城乡社区支出 | 1.00 | 9.00 | 8.00 | | 8.00 | 2.00
    `;
    expect(checked(text)).toEqual({ kinds: ["final-government-fund"], holding: 9, wrong: [] });
  });
});

describe("budgets in the national layout", () => {
  it("一般公共预算支出表 with basic spending broken down", () => {
    const text = `
      一般公共预算支出表
      单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
      | | | 小计 | 人员经费 | 公用经费 |
      | 合计 | 30.00 | 10.00 | 8.00 | 2.00 | 20.00
      201 | 一般公共服务支出 | 30.00 | 10.00 | 8.00 | 2.00 | 20.00
      20101 | 人大事务 | 30.00 | 10.00 | 8.00 | 2.00 | 20.00
    `;
    expect(checked(text)).toEqual({ kinds: ["budget-general-public"], holding: 16, wrong: [] });
  });

  it("财政拨款收支总表", () => {
    const text = `
      财政拨款收支总表
      单位：万元
      收入 | | 支出 | | | |
      项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
      一、本年收入 | 30.00 | 一、本年支出 | 31.00 | 31.00 | |
      （一）一般公共预算拨款 | 30.00 | （一）一般公共服务支出 | 21.00 | 21.00 | |
      （二）政府性基金预算拨款 | | （二）住房保障支出 | 10.00 | 10.00 | |
      二、上年结转 | 1.00 | | | | |
      （一）一般公共预算拨款 | 1.00 | 二、结转下年 | | | |
      收入总计 | 31.00 | 支出总计 | 31.00 | 31.00 | |
    `;
    const { kinds, wrong } = checked(text);
    expect({ kinds, wrong }).toEqual({ kinds: ["budget-appropriation"], wrong: [] });
  });
});

describe("self-evaluations of other provinces", () => {
  const indicators = (rows: string) => `
    项目支出绩效自评表
    项目资金（万元） | | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
    | 年度资金总额 | | 100 | 100 | 90 | 10 | 90% | 9
    | 其中：当年财政拨款 | | 100 | 100 | 90 | — | 90% | —
    绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
    ${rows}
  `;

  it("may break the fiscal money down by level of government without indenting it", () => {
    const text = indicators(`
    | 产出指标 | 数量指标 | 场次 | ≥10场 | 12场 | 90 | 90 |
    总分 | | | | | | 100 | 99 |`).replace(
      "| 其中：当年财政拨款 | | 100 | 100 | 90 | — | 90% | —",
      "| 其中：财政拨款 | | 80 | 80 | 70 | | |\n| 其中：中央资金 | | 50 | 50 | 45 | | |\n| 省级资金 | | 30 | 30 | 25 | | |\n| 其他资金 | | 20 | 20 | 20 | | |",
    );
    const { wrong, holding } = checked(text);
    expect(wrong).toEqual([]);
    expect(holding).toBeGreaterThan(6);
  });

  it("leave sub-totals of their indicators out of the total", () => {
    const text = indicators(`
    | 产出指标 | 数量指标 | 场次 | ≥10场 | 12场 | 60 | 60 |
    | | | 小计 | | | 60 | 60 |
    | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 95% | 30 | 30 |
    总分 | | | | | | 100 | 99 |`);
    expect(checked(text).wrong).toEqual([]);
  });

  it("may give all 100 points to the indicators and none to the execution rate", () => {
    const text = indicators(`
    | 产出指标 | 数量指标 | 场次 | ≥10场 | 12场 | 60 | 60 |
    | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 95% | 40 | 40 |
    总分 | | | | | | 100 | 100 |`);
    expect(checked(text).wrong).toEqual([]);
  });

  it("may print the total beside its column, where a merged cell begins", () => {
    const text = indicators(`
    | 产出指标 | 数量指标 | 场次 | ≥10场 | 12场 | 60 | 60 |
    | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 95% | 30 | 30 |
    总分 | | | | | 100 | | | 99`);
    const { wrong, holding } = checked(text);
    expect(wrong).toEqual([]);
    expect(holding).toBeGreaterThan(6);
  });

  it("as in Sichuan, with amounts before and after adjustment", () => {
    const text = `
      部门预算项目支出绩效自评表（2023年度）
      预算执行情况（10分） | | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因
      | 总额 | 100.00 | 80.00 | 60.00 | 75% | 10 | 7.5 | 进度偏慢（金额单位：万元）
      | 其中：财政资金 | 100.00 | 80.00 | 60.00 | 75% | / | / | /
      一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分
      产出指标 | 数量指标 | 场次 | ≥ | 10 | 次 | 12 | 60 | 60
      效益指标 | 社会效益指标 | 知晓率 | ≥ | 90 | % | 95 | 30 | 30
      合计 | | | | | | | 100 | 97.5
    `;
    const { kinds, wrong } = checked(text);
    expect({ kinds, wrong }).toEqual({ kinds: ["project-self-evaluation"], wrong: [] });
  });
});
