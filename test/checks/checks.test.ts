import { describe, expect, it } from "vitest";
import { review } from "../../src/review/review-workbook";
import { addressToText } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { sheetFromText, sheetOf, workbookOf } from "../recognition/sheet-of";

function found(code: string, ...sheets: Sheet[]): string[] {
  return review(workbookOf(...sheets))
    .findings.filter((finding) => finding.code === code)
    .map(({ cell, severity }) => `${severity} ${cell.sheet}!${addressToText(cell)}`);
}

const EVALUATION = `
  项目支出绩效自评表
  一级指标 | 二级指标 | 三级指标 | 分值 | 得分 | 偏差原因分析及改进措施
  产出指标 | 数量指标 | 场次 | 50 | 48 |
  | 质量指标 | 合格率 | 30 | 30 |
  效益指标 | 社会效益指标 | 知晓率 | 20 | 19 | 宣传不足
  | | 参与率 | 0 | 0 |
  总分 | | | 100 | 97 |
`;

describe("missing reasons", () => {
  it("are asked for where points were lost", () => {
    expect(found("missing-reason", sheetFromText(EVALUATION))).toEqual(["error 表!F3"]);
  });

  it("are not asked for below a reason that may be merged over the rows", () => {
    const merged = EVALUATION.replace("| | 参与率 | 0 | 0 |", "| | 参与率 | 10 | 8 |").replace("20 | 19", "10 | 9");
    expect(found("missing-reason", sheetFromText(merged))).toEqual(["error 表!F3"]);
  });

  it("are not asked for on forms without a column for them", () => {
    expect(found("missing-reason", sheetFromText(EVALUATION.replace("偏差原因分析及改进措施", "备注")))).toEqual([]);
  });
});

const EXECUTION = (last: string) => `
  部门预算执行情况表
  单位：万元
  类别 | 年初预算数 | 调整预算数 | 决算数 | 预算执行率
  基本支出 | 10.00 | 10.00 | 10.00 | 100%
  项目支出 | 10.00 | 20.00 | 10.00 | 50%
  总计 | | | | ${last}
`;

describe("lost number formats", () => {
  it("are seen where a bare 1 stands among percentages", () => {
    expect(found("lost-format", sheetFromText(EXECUTION("1")))).toEqual(["warning 表!E6"]);
  });

  it("are not seen where all rates are ratios", () => {
    const ratios = EXECUTION("1").replace("100%", "1.00").replace("50%", "0.50");
    expect(found("lost-format", sheetFromText(ratios))).toEqual([]);
  });
});

const FUND = (note: string) => `
  政府性基金预算支出表
  单位：元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 总计 | - | - | -
  ${note}
`;
const FILLED = sheetFromText(
  `
  一般公共预算支出表
  单位：元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 总计 | 5.00 | 5.00 |
  206 | 科学技术支出 | 5.00 | 5.00 |
`,
  "一般",
);

describe("empty tables", () => {
  it("say why they are empty", () => {
    expect(found("empty-table-without-note", FILLED, sheetFromText(FUND(""), "基金"))).toEqual(["info 基金!A1"]);
    const noted = FUND("说明：我局本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。");
    expect(found("empty-table-without-note", FILLED, sheetFromText(noted, "基金"))).toEqual([]);
  });

  it("do not speak of another fund", () => {
    const wrong = FUND("注：本单位没有国有资本经营预算支出，故本表无数据。");
    expect(found("wrong-note", FILLED, sheetFromText(wrong, "基金"))).toEqual(["warning 基金!A5"]);
  });

  it("are not spoken of in a workbook that is still to be filled in", () => {
    expect(review(workbookOf(sheetFromText(FUND(""), "基金"))).findings).toEqual([]);
  });

  it("are not tables with figures and such a note", () => {
    const filled = FUND("2024年我部门未安排政府性基金支出预算，故此表为空。").replace("| 总计 | - | - | -", "| 总计 | 5.00 | 5.00 |\n208 | 社会保障 | 5.00 | 5.00 |");
    expect(found("wrong-note", sheetFromText(filled, "基金"))).toEqual(["warning 基金!A6"]);
  });
});

describe("labels", () => {
  it("that differ under one code are told as a hint", () => {
    const other = sheetFromText(
      `
      部门支出总表
      单位：元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      206 | 科技支出 | 5.00 | 5.00 |
    `,
      "支出",
    );
    expect(found("label-drift", FILLED, other)).toEqual(["info 支出!B4"]);
  });

  it("are the same whatever their blanks", () => {
    const spaced = sheetOf([["部门支出总表"], ["单位：元"], ["科目编码", "科目名称", "合计", "基本支出"], [206, "　科学 技术支出", 5, 5]], "支出");
    expect(found("label-drift", FILLED, spaced)).toEqual([]);
  });
});

describe("the execution rate", () => {
  it("that stands in both blocks is told as a hint", () => {
    const doubled = sheetFromText(`
      项目支出绩效自评表
      项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      | 年度资金总额 | 10 | 10 | 10 | 10 | 100% | 10
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 场次 | 1 | 1 | 90 | 90
      预算执行率 | 预算执行率 | 预算执行率 | | | 10 | 10
      总分 | | | | | 100 | 100
    `);
    expect(found("doubled-row", doubled)).toEqual(["info 表!C6"]);
  });
});
