import { describe, expect, test } from "vitest";
import { EVALUATION_VARIANTS, repeatedLabels, variantSheet } from "../recognition/evaluation-variants";
import { sheetFromText } from "../recognition/sheet-of";
import { verdictsOf } from "./verdicts-of";

const named = (part: string) => EVALUATION_VARIANTS.find(({ name }) => name.startsWith(part))!;

/** Verdicts of a variant, with some of its text replaced. */
function verdicts(part: string, ...replaced: readonly (readonly [string, string])[]) {
  const variant = named(part);
  const text = replaced.reduce((so, [from, to]) => {
    expect(so).toContain(from);
    return so.replace(from, to);
  }, variant.text);
  return verdictsOf(variantSheet({ ...variant, text }));
}

const wrong = (lines: ReadonlyMap<string, string>): string[] =>
  [...lines].filter(([, line]) => !/ (?:holds|tail) /.test(line)).map(([id, line]) => `${id}: ${line}`);

test.each(EVALUATION_VARIANTS.filter(({ name }) => !name.startsWith("苏州")).map(({ name }) => name))("%s: all ties hold", (name) => {
  expect(wrong(verdicts(name).lines)).toEqual([]);
});

describe("北京: the approved budget is the base", () => {
  test("of the rate, which the letters say, and of the score", () => {
    const { lines } = verdicts("北京");
    expect(lines.get("project-self-evaluation/execution-rate/funds/total/executionRate")).toBe("H5 holds 0.960000000000 0.96");
    expect(lines.get("project-self-evaluation/execution-score/funds/total/score")).toBe("I5 holds 9.60 9.60");
    expect(lines.get("project-self-evaluation/score-total/indicators/total/score")).toBe("I12 holds 98.10 98.10");
  });

  test("points in the header count where the cell is blank", () => {
    const { lines } = verdicts("北京", ["48.00 | 10 | 96%", "48.00 | | 96%"], ["96% | 9.60", "96% | 9.10"], ["98.10", "97.60"]);
    expect(lines.get("project-self-evaluation/execution-score/funds/total/score")).toBe("I5 broken 9.60 9.10");
    expect(lines.get("project-self-evaluation/points-total/indicators/total/points")).toBe("E12 holds 100 100");
  });
});

describe("湖北", () => {
  test("20 points from the header, the total from its text", () => {
    const { lines } = verdicts("湖北：");
    expect(lines.get("project-self-evaluation/execution-score/funds/total/score")).toBe("H4 holds 19.00 19");
    expect(lines.get("project-self-evaluation/score-total/indicators/total/score")).toBe("H9 holds 99 99");
    expect(verdicts("湖北：", ["99分", "98分"]).lines.get("project-self-evaluation/score-total/indicators/total/score")).toBe("H9 broken 99 98");
  });

  test("indicators under repeated headers add up to one total", () => {
    expect(verdicts("湖北整体").lines.get("overall-self-evaluation/score-total/indicators/total/score")).toBe("G8 holds 98 98");
  });
});

describe("四川", () => {
  test("the adjusted budget is the base, 权重 the points", () => {
    const { lines } = verdicts("四川");
    expect(lines.get("project-self-evaluation/execution-rate/funds/total/executionRate")).toBe("H4 holds 1.000000000000 1.00");
    expect(lines.get("project-self-evaluation/points-total/indicators/total/points")).toBe("I12 holds 100 100");
    expect(lines.get("project-self-evaluation/fund-total/funds/total/approvedBudget")).toBe("E4 holds 60.00 60.00");
  });
});

describe("重庆: scores are coefficient × points", () => {
  test("each of them, and the total in the line above", () => {
    const { lines } = verdicts("重庆");
    expect(lines.get("overall-self-evaluation/score-product/indicators/投诉办结率/score")).toBe("J8 holds 38.00 38");
    expect(lines.get("overall-self-evaluation/score-total/indicators/total/score")).toBe("G2 holds 97 97");
  });

  test("a product or a total that is off", () => {
    expect(verdicts("重庆", ["95 | 40 | 38", "95 | 40 | 36"]).lines.get("overall-self-evaluation/score-product/indicators/投诉办结率/score")).toBe("J8 broken 38.00 36");
    expect(verdicts("重庆", ["自评总分（分） | 97", "自评总分（分） | 99"]).lines.get("overall-self-evaluation/score-total/indicators/total/score")).toBe("G2 broken 97 99");
  });

  test("where the points do not make 100 rows may be missing, and the total proves nothing", () => {
    const { lines } = verdicts("重庆", ["100 | 50 | 50", "100 | 30 | 30"]);
    expect(lines.get("overall-self-evaluation/score-total/indicators/total/score")).toBe("G2 notChecked form-cut");
  });

  test("a coefficient as 95% and as 0.95 is the same", () => {
    for (const written of ["95%", "0.95"]) {
      expect(verdicts("重庆", ["95 | 40 | 38", `${written} | 40 | 38`]).lines.get("overall-self-evaluation/score-product/indicators/投诉办结率/score")).toMatch(/^J8 holds/);
    }
  });
});

describe("河北", () => {
  test("funds side by side add up in each of their columns, and the rate divides outturn by budget", () => {
    const { lines } = verdicts("河北");
    expect(lines.get("project-self-evaluation/fund-total/funds/total/received")).toBe("G4 holds 8.50 8.50");
    expect(lines.get("project-self-evaluation/fund-total/funds/total/actual")).toBe("J4 holds 7.65 7.65");
    expect(lines.get("project-self-evaluation/execution-rate/funds/total/executionRate")).toBe("K4 holds 0.900000000000 0.9000");
  });

  test("raw score × weight, the weights make 100, and the raw score is held against the points", () => {
    const { lines } = verdicts("河北");
    expect(lines.get("project-self-evaluation/score-product/indicators/政策知晓率/score")).toBe("L10 holds 15.11 15.11");
    expect(lines.get("project-self-evaluation/points-total/indicators/total/weight")).toBe("K11 holds 100.00 100");
    expect(lines.get("project-self-evaluation/score-total/indicators/total/score")).toBe("L11 holds 51.11 51.11");
    expect(lines.get("project-self-evaluation/score-cap/indicators/发放人数/rawScore")).toBe("J9 holds 60 60.00");
    expect(verdicts("河北", ["40.00 | 15.11", "40.00 | 25.11"]).lines.get("project-self-evaluation/score-product/indicators/政策知晓率/score")).toBe("L10 broken 15.11 25.11");
  });
});

describe("苏州", () => {
  test("appropriation, use and list tie, and a wrong figure shows in each relation it stands in", () => {
    const { lines } = verdicts("苏州");
    expect(wrong(lines)).toEqual(["project-self-evaluation/points-total/indicators/total/points: F11 notChecked form-cut"]);
    expect(lines.get("project-self-evaluation/stacked-sum/allocation/figures/appropriated")).toBe("D4 holds 510.00 510.00");
    const off = verdicts("苏州", ["| 510.00 | 480.00", "| 510.00 | 408.00"]).lines;
    expect(off.get("project-self-evaluation/stacked-sum/use/figures/appropriated")).toBe("B6 broken 438.00 510.00");
    expect(off.get("project-self-evaluation/stacked-tie/subprojects/total/amount")).toBe("G8 broken 408.00 480.00");
    expect(off.get("project-self-evaluation/list-total/subprojects/total/amount")).toBe("G8 holds 480.00 480.00");
  });
});

describe("转移支付: the letters say what is divided", () => {
  test("both rates", () => {
    const { lines } = verdicts("转移支付");
    expect(lines.get("project-self-evaluation/execution-rate/funds/total/executionRate")).toBe("I3 holds 0.750000000000 0.75");
    expect([...lines.values()]).toContain("G3 holds 1.000000000000 1.00");
    expect(wrong(verdicts("转移支付", ["60.000000 | 75%", "60.000000 | 67%"]).lines).join()).toContain("I3 broken");
  });
});

describe("整体: points of every level in columns of their own", () => {
  const level = (lines: ReadonlyMap<string, string>) => [...lines].filter(([id]) => id.includes("/level-points/")).map(([, line]) => line);

  test("each level is the total of the next, also where labels repeat", () => {
    const expected = ["B3 holds 30 30", "D3 holds 10 10", "D5 holds 20 20", "B6 holds 70 70", "D6 holds 40 40", "D7 holds 30 30", "B8 holds 100 100"];
    expect(level(verdicts("整体：").lines)).toEqual(expected);
    expect(level(verdictsOf(repeatedLabels(variantSheet(named("整体：")), [0, 1, 2, 3], 2, 6)).lines)).toEqual(expected);
  });

  test("a level that is off is wrong in the level above it too", () => {
    expect(level(verdicts("整体：", ["预算配置 | 20", "预算配置 | 25"]).lines)).toEqual([
      "B3 broken 35 30", "D3 holds 10 10", "D5 broken 20 25", "B6 holds 70 70", "D6 holds 40 40", "D7 holds 30 30", "B8 holds 100 100",
    ]);
  });
});

describe("funds that are broken down twice", () => {
  const FORM = (project: string) => sheetFromText(`
    某某局部门整体支出绩效自评表
    项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    | 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
    | 其中：财政拨款 | 90 | 90 | 90 | | |
    | 其他资金 | 10 | 10 | 10 | | |
    | 其中：基本支出 | 60 | 60 | 60 | | |
    | 项目支出 | 40 | 40 | ${project} | | |
  `);

  test("must make the total by source and by nature", () => {
    expect(wrong(verdictsOf(FORM("40")).lines)).toEqual([]);
    expect(wrong(verdictsOf(FORM("45")).lines)).toEqual(["overall-self-evaluation/fund-total-by-nature/funds/total/actual: E3 broken 105 100"]);
  });

  test("but rows by nature below one of the funds are parts of that fund", () => {
    const { lines } = verdictsOf(sheetFromText(`
      某某局部门整体支出绩效自评表
      项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      | 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
      | 其中：财政拨款 | 90 | 90 | 90 | | |
      | 其中：基本支出 | 60 | 60 | 60 | | |
      | 项目支出 | 30 | 30 | 30 | | |
      | 其他资金 | 10 | 10 | 10 | | |
    `));
    expect(wrong(lines)).toEqual([]);
  });

  test("by nature alone they simply add up", () => {
    const { lines } = verdictsOf(sheetFromText(`
      某某局部门整体支出绩效自评表
      项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      | 年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5
      | 其中：基本支出 | 60 | 60 | 60 | | |
      | 项目支出 | 40 | 40 | 35 | | |
    `));
    expect(lines.get("overall-self-evaluation/fund-total/funds/total/actual")).toBe("E3 holds 95 95");
  });
});
