import type { IndicatorTexts } from "../layout/target-form";

/** The effects that 表11 and the first form of 表12 state in the same words, shortened. */
export const EFFECTS: IndicatorTexts[number]["second"] = [
  { label: "经济效益指标", texts: ["无可估量。"] },
  { label: "社会效益指标", texts: ["1.强化科协组织的政治引领作用。\n2.营造学科学、用科学、爱科学的良好社会氛围。"] },
  { label: "环境效益指标", texts: ["倡导简约适度、绿色低碳的生活方式。 "] },
  { label: "可持续影响指标", texts: ["培育科技人才，为创新驱动发展提供科技人才储备。"] },
  { label: "服务对象满意度指标", texts: ["力争服务对象满意度80%以上。"] },
];
