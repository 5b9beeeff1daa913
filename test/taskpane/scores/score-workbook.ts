import type { Cell, CellValue } from "../../../src/sheet/cell";
import type { WorkbookContent } from "../../../src/sheet/sheet";

/** A row of a self-evaluation: its third-level label, target, actual value, points and written score. */
type Indicator = readonly [label: string, target: CellValue, actual: CellValue, points: number, score: number | null];

export interface SelfEvaluation {
  readonly sheet: string;
  readonly project: string;
  /** First level, second level, indicators. */
  readonly blocks: readonly (readonly [first: string, second: string, indicators: readonly Indicator[]])[];
  /** Absent: the form has no total row. */
  readonly total?: number;
}

/**
 * 全区科普经费 (seed S002) with target and actual values, which are ours: chosen so that all scores come out as printed
 * but that of 活动场次.
 */
export const SCIENCE_FUND: SelfEvaluation = {
  sheet: "自评表",
  project: "全区科普经费",
  blocks: [
    ["产出指标", "数量指标", [
      ["活动场次", "≥30场", "26场", 6, 6],
      ["活动参与人数（线上&线下）", "≥5000人次", "6200人次", 6, 6],
      ["信息发布条数", "≥300条", "312条", 6, 6],
    ]],
    ["产出指标", "质量指标", [
      ["活动实际签到率", "≥90%", "86.4%", 5, 4.8],
      ["方案执行率", "=100%", "77%", 5, 3.85],
      ["培训合格率", "≥90%", "81%", 4, 3.6],
      ["资料发放科协系统覆盖率", "=100%", "100%", 3, 3],
    ]],
    ["产出指标", "时效指标", [["工作按期完成率", "=100%", "78%", 10, 7.8]]],
    ["产出指标", "成本指标", [["预算金额", "≤94万元", "100万元", 10, 9.4]]],
    ["效益指标", "社会效益指标", [
      ["举荐贤能", "成效明显", "达成预期指标", 5, 4],
      ["凝心聚力", "成效明显", "部分达成预期指标", 5, 3.6],
      ["精准对接", "成效明显", "部分达成预期指标", 5, 3.6],
      ["广泛传播", "成效明显", "达成预期指标", 5, 4.6],
    ]],
    ["效益指标", "可持续影响指标", [["倡导科学的生活方式", "逐年提升", "达成预期指标", 10, 8.8]]],
    ["满意度指标", "服务对象满意度指标", [["各子项目受众满意度", "≥95%", "83.6%", 5, 4.4]]],
  ],
  total: 89.45,
};

/** Cells with several quantities each; ours. */
export const SEVERAL_QUANTITIES: SelfEvaluation = {
  sheet: "自评表", project: "设备购置",
  blocks: [["产出指标", "数量指标", [
    ["购置设备", "购置更新扫描仪2台，购置五节柜4组、打印机1台", "扫描仪2台，五节柜3组、打印机1台", 10, 10],
    ["举办培训", "≥5场", "5场", 10, 10], ["发放资料", "≥500份", "500份", 10, 10], ["编写手册", "≥2册", "2册", 10, 10], ["开展宣传", "≥3次", "3次", 10, 10],
  ]]],
};

const HEADER = ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"];
const FORMATS: readonly (readonly [column: number, format: string])[] = [[3, "0.00"], [4, "0.00"], [5, "0.00"], [7, "0.00%"]];

function rowsOf({ project, blocks, total }: SelfEvaluation): CellValue[][] {
  const indicators = blocks.flatMap(([first, second, rows], block) =>
    rows.map(([label, ...figures], row): CellValue[] => {
      const isFirst = row === 0 && blocks[block - 1]?.[0] !== first;
      const [, , points, score] = figures;
      return [null, isFirst ? first : null, row === 0 ? second : null, label, ...figures, score !== null && score < points ? "按实际完成情况扣分" : null];
    }));
  return [
    ["项目支出绩效自评表"],
    ["（2024年度）"],
    ["项目名称", null, null, project],
    ["主管部门", null, null, "科普部", null, "实施单位", "科学技术协会"],
    ["项目资金\n（万元）", null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, "年度资金总额", null, 138.4, 137.85, 137.85, 10, 1, 10],
    [null, "其中：当年财政拨款", null, 138.4, 137.85, 137.85, "—", 1, "—"],
    [null, "上年结转资金", null, null, null, null, "—", null, "—"],
    HEADER,
    ...indicators,
    ...(total === undefined ? [] : [["总分", null, null, null, null, null, 100, total, null] as CellValue[]]),
  ];
}

function cell(value: CellValue, row: number, column: number): Cell | null {
  if (value === null) return null;
  const isFund = row >= 5 && row <= 7 && typeof value === "number";
  return { value, format: (isFund ? FORMATS.find(([at]) => at === column)?.[1] : undefined) ?? "General" };
}

/** Self-evaluations, a sheet each. */
export function scoreWorkbook(...forms: readonly SelfEvaluation[]): WorkbookContent {
  return {
    unread: [],
    sheets: forms.map((form) => ({
      name: form.sheet, visibility: "visible", isProtected: false,
      rows: rowsOf(form).map((row, at) => row.map((value, column) => cell(value, at, column))),
    })),
  };
}
