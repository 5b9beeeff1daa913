import type { FormKind } from "../form-kind";

/** Titles of the self-evaluation of a project, with its variants for transfers between governments. */
export const SELF_EVALUATION_TITLES = [
  "项目支出绩效自评表", "项目绩效自评表", "项目支出绩效单位自评表", "绩效自评表", "项目自评表", "绩效目标自评表", "支出绩效自评表",
  "绩效自评", "项目支出绩效自评", "绩效评价表", "绩效单位自评表", "自评表", "项目支出自评表", "财政支出项目绩效自评表",
];

export const SELF_EVALUATION_BASIS =
  "《项目支出绩效评价管理办法》（财预〔2020〕10号）所附项目支出绩效自评表样式";

/** Titles of the self-evaluation of all that a department spends (DOMAIN.md 1.8). */
export const OVERALL_SELF_EVALUATION_TITLES = [
  "整体支出绩效自评表", "整体绩效自评表", "整体支出绩效单位自评表", "整体支出自评表", "整体自评表", "整体支出绩效评价表", "整体绩效评价表",
  "整体支出绩效自评", "整体绩效自评", "整体支出绩效目标自评表", "整体绩效目标自评表", "整体支出绩效评价指标评分表", "整体支出绩效评价评分表",
  "整体支出绩效自评评分表", "整体支出绩效自评打分表", "整体支出绩效自评指标评分表", "整体支出绩效评价指标表", "整体绩效评价指标评分表",
  "整体支出绩效评价共性指标评分表", "整体支出绩效评价打分表",
];

/** Word in titles that name no form of their own, such as 部门整体支出绩效评价指标体系 above a column of scores. */
export const OVERALL_WORD = /整体/;

export const OVERALL_SELF_EVALUATION_BASIS = "部门整体支出绩效自评表样式：各级指标分值逐级相加，总分＝各项得分之和";

export const INDICATOR_SYSTEM_TITLES = ["绩效指标体系", "指标体系", "自评指标体系", "单位自评指标体系", "评价指标体系", "绩效评价指标体系"];

export const INDICATOR_SYSTEM_BASIS = "单位自评指标体系（标准分）自带的分值";

export const PERFORMANCE_TARGET_TITLES = [
  "绩效目标申报表", "项目支出绩效目标申报表", "部门整体支出绩效目标申报表", "整体支出绩效目标申报表", "项目支出绩效目标表", "绩效目标表",
  "部门整体支出绩效目标表", "整体绩效目标申报表",
];

export const PERFORMANCE_TARGET_BASIS = "绩效目标申报表样式：资金总额＝各项资金之和";

/** The forms in which a body scores itself. */
export const SELF_EVALUATION_KINDS: ReadonlySet<FormKind> = new Set(["project-self-evaluation", "overall-self-evaluation"]);

/** Where the rules of a form with indicators come from. */
export function evaluationBasis(kind: FormKind): string {
  if (kind === "indicator-system") return INDICATOR_SYSTEM_BASIS;
  return kind === "overall-self-evaluation" ? OVERALL_SELF_EVALUATION_BASIS : SELF_EVALUATION_BASIS;
}
