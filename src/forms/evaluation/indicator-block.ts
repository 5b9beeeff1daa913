import type { ColumnSpec } from "../form-spec";

/**
 * The columns of indicators in self-evaluation forms and indicator systems. The target may stand in one cell, or with its
 * operator and its unit in cells of their own (Sichuan, Chongqing, Yunnan); it may be adjusted during the year (Chongqing).
 * A score may be a product: 得分系数 × 权重 (Chongqing) or 单项得分 × 权重占比 (Hebei).
 */
export const INDICATOR_COLUMNS: readonly ColumnSpec[] = [
  { role: "operator", labels: ["指标性质", "计算符号", "符号", "运算符号", "运算符", "比较符号"], holds: "text" },
  {
    role: "target",
    labels: [
      "年度指标值", "年初目标值", "指标值", "目标值", "预期指标值", "年初指标值", "年度目标值", "预期目标值", "绩效目标值", "计划值",
      "*指标值/数值", "*目标值/数值", "*指标值/值",
    ],
    holds: "text",
  },
  { role: "adjustedTarget", labels: ["调整指标值", "调整后指标值", "调整目标值", "调整后目标值", "年中调整指标值"], holds: "text" },
  { role: "targetUnit", labels: ["度量单位", "计量单位", "指标单位", "单位"], holds: "text" },
  {
    role: "actual",
    labels: ["实际完成值", "全年实际值", "完成值", "全年完成值", "实际值", "实际完成情况", "单项指标实际完成值", "完成情况", "年度完成值"],
    holds: "text",
  },
  { role: "coefficient", labels: ["得分系数", "指标得分系数"], holds: "rate" },
  { role: "rawScore", labels: ["单项指标得分", "单项得分"], holds: "score" },
  { role: "weight", labels: ["权重占比"], holds: "rate" },
  { role: "points", labels: ["分值", "权重", "标准分", "指标分值", "指标权重", "分值权重", "标准分值", "满分"], holds: "points" },
  {
    role: "score",
    labels: ["得分", "自评得分", "自评分", "指标得分", "实际得分", "评分", "自评分值", "自评分数", "单项指标折算得分", "折算得分"],
    holds: "score",
  },
  {
    role: "scoringMethod",
    labels: ["得分计算方法", "评分标准", "评价标准", "计分方法", "评分方法", "计分标准", "评分细则", "计分规则", "评分规则"],
    holds: "text",
  },
  { role: "reason", labels: ["*偏差*原因*", "*未完成*原因*", "*原因分析*", "*改进措施*", "*偏差*说明*", "*扣分原因*"], holds: "text" },
];

/** What stands below the header of a target that is split over cells; as part of a path the columns above name it. */
export const TARGET_PART_HEADERS = ["数值", "值"];

/** Where each level of indicators has points in a column of its own beside its labels, the roles of these columns. */
export const LEVEL_POINTS = { level1: "level1Points", level2: "level2Points" } as const;

/** Labels of the row that closes the block. */
export const EVALUATION_TOTAL_LABELS = ["总分", "合计", "总计", "评价分", "总得分", "自评总分", "得分合计", "自评得分合计", "合计得分", "综合得分"];

/** The indicator that repeats the execution rate of the fund block. */
export const EXECUTION_INDICATOR = /^(?:预算|资金)?(?:预算)?执行率(?:指标)?$/;

/** First-level indicators, so that a label that a merge swallowed can be inferred from the second level. */
export const FIRST_LEVEL_OF: readonly (readonly [pattern: RegExp, first: string])[] = [
  [/^(?:产出)?(?:数量|质量|时效|进度)/, "产出指标"],
  [/^(?:经济|社会|生态|环境)效益|^可持续/, "效益指标"],
  [/满意度/, "满意度指标"],
  [/^(?:经济|社会|生态环境)成本/, "成本指标"],
];
