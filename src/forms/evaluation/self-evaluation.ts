/** Titles of the self-evaluation of a project, with its variants for transfers between governments. */
export const SELF_EVALUATION_TITLES = [
  "项目支出绩效自评表", "项目绩效自评表", "项目支出绩效单位自评表", "绩效自评表", "项目自评表", "绩效目标自评表", "支出绩效自评表",
  "绩效自评", "项目支出绩效自评", "绩效评价表", "绩效单位自评表", "自评表", "项目支出自评表", "财政支出项目绩效自评表",
];

export const SELF_EVALUATION_BASIS =
  "《项目支出绩效评价管理办法》（财预〔2020〕10号）所附项目支出绩效自评表样式";

export const INDICATOR_SYSTEM_TITLES = ["绩效指标体系", "指标体系", "自评指标体系", "单位自评指标体系", "评价指标体系", "绩效评价指标体系"];

export const INDICATOR_SYSTEM_BASIS = "单位自评指标体系（标准分）自带的分值";

export const PERFORMANCE_TARGET_TITLES = [
  "绩效目标申报表", "项目支出绩效目标申报表", "部门整体支出绩效目标申报表", "整体支出绩效目标申报表", "项目支出绩效目标表", "绩效目标表",
  "部门整体支出绩效目标表", "整体绩效目标申报表",
];

export const PERFORMANCE_TARGET_BASIS = "绩效目标申报表样式：资金总额＝各项资金之和";
