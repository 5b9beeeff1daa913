import { describe, expect, test } from "vitest";
import { sheetFromText } from "../../recognition/sheet-of";
import { verdictsOf } from "../verdicts-of";

const EVALUATION = (rows: string) => sheetFromText(`
  某某局部门整体支出绩效自评表
  部门资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
  | 年度资金总额 | | 900.00 | 1000.00 | 950.00 | 95%
  绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  ${rows}
  合计 | | | | | | 100 | 95
`, "自评");

const row = (label: string, actual: string) => `| 管理指标 | 预算管理 | ${label} | | ${actual} | 100 | 95`;

const BALANCE = (unit: string) => sheetFromText(`
  收入支出决算总表
  单位：${unit}
  收入 | | 支出 |
  项目 | 决算数 | 项目 | 决算数
  一、一般公共预算财政拨款收入 | 1000.00 | 一、一般公共服务支出 | 950.00
  本年收入合计 | 1000.00 | 本年支出合计 | 950.00
  年初结转和结余 | | 年末结转和结余 | 50.00
  总计 | 1000.00 | 总计 | 1000.00
`, "总表");

const ID = "overall-self-evaluation/department-indicator";

describe("rates of common indicators", () => {
  test("the execution rate against the form's own funds", () => {
    const line = (actual: string) => verdictsOf(EVALUATION(row("预算执行率", actual))).lines.get(`${ID}/execution-rate/预算执行率/actual`);
    expect(line("95%")).toBe("F5 holds 0.950000000000 0.95");
    expect(line("114%")).toBe("F5 broken 0.950000000000 1.14");
    // Words are no rate.
    expect(line("执行良好")).toBeUndefined();
  });

  test("the carry-over rate by either denominator; by none of those at hand it is not checked", () => {
    const at = (actual: string) => verdictsOf(EVALUATION(row("结转结余率", actual)), BALANCE("万元"));
    expect(at("5%").lines.get(`${ID}/carry-over-rate/结转结余率/actual`)).toBe("F5 holds 0.050000000000 0.05");
    expect(at("8%").lines.get(`${ID}/carry-over-rate/结转结余率/actual`)).toBeUndefined();
    expect(at("8%").unchecked).toContain("department-indicator/carry-over-rate wider-scope");
  });

  test("amounts in another unit are not divided", () => {
    const { lines, unchecked } = verdictsOf(EVALUATION(row("结转结余率", "5%")), BALANCE("元"));
    expect(lines.get(`${ID}/carry-over-rate/结转结余率/actual`)).toBeUndefined();
    expect(unchecked).toContain("department-indicator/carry-over-rate no-counterpart");
  });

  test("what stands in no form is listed as not checked", () => {
    expect(verdictsOf(EVALUATION(row("在职人员控制率", "98%"))).unchecked).toContain("department-indicator/staff-control-rate no-counterpart");
  });

  test("a formula that no official text was found for is never called wrong", () => {
    const { lines, unchecked } = verdictsOf(EVALUATION(row("部门预决算差异率", "30%")));
    expect([...lines.keys()].filter((id) => id.includes("budget-deviation"))).toEqual([]);
    expect(unchecked).toContain("department-indicator/budget-deviation no-counterpart");
  });
});
