import { percent, typedNumber, type Content } from "../compose/content";
import type { SheetDraft } from "../compose/draft";
import { indicatorSystem } from "../layout/indicator-system";
import { selfEvaluationForm } from "../layout/self-evaluation-form";
import { BODY } from "./body";

const money = (digits: string): Content => typedNumber(digits, "0.00");
const points = (digits: string): Content => typedNumber(digits);

const FUNDS = [money("245.60"), money("251.30"), money("243.17")];
const RATE = percent("0.9676");

export const evaluationForm = (): SheetDraft =>
  selfEvaluationForm({
    sheet: "自评表",
    title: "项目支出绩效自评表",
    year: "（ 2024 年度）",
    project: "全区科普活动经费",
    authority: BODY,
    unit: "青禾区科普服务中心",
    funds: [
      ["年度资金总额", ...FUNDS, points("10"), RATE, money("9.68")],
      ["其中：当年财政拨款", ...FUNDS, "—", RATE, "—"],
      ["      上年结转资金", null, null, null, "—", null, "—"],
      ["      其他资金", null, null, null, "—", null, "—"],
    ],
    expected: "1.举办全区性科普活动，扩大科普覆盖面。\n2.提高公民科学素质。",
    achieved: "1.举办全区性科普活动14场，受益人数5000余人次。\n2.公民科学素质稳步提高。",
    indicators: [
      {
        first: "产出指标\n（50分）",
        second: [
          {
            label: "数量指标",
            rows: [
              ["活动场次", points("8"), points("8")],
              ["活动参与人数", points("7"), points("7")],
              ["信息发布条数", points("5"), points("5")],
            ],
          },
          {
            label: "质量指标",
            rows: [
              ["活动实际签到率", points("8"), points("7.6"), "两场活动遇雨，签到率偏低；今后备用室内场地。"],
              ["培训合格率", points("7"), points("7")],
            ],
          },
          {
            label: "时效指标",
            rows: [["工作实际开展时间", points("10"), points("9.2"), "一项活动推迟两周举办；今后提前确定场地。"]],
          },
          { label: "成本指标", rows: [["预算金额", points("5"), points("5")]] },
        ],
      },
      {
        first: "效益指标\n（30分）",
        second: [
          {
            label: "社会效益指标",
            rows: [
              ["营造爱科学、学科学、用科学的社会氛围", points("10"), points("9.1"), "宣传覆盖面不够；增加社区宣传。"],
              ["提高科普资源共享水平", points("10"), points("9.4"), "共享平台启用较晚；加快推广。"],
            ],
          },
          {
            label: "可持续影响指标",
            rows: [["促进公民科学素质逐年提升", points("10"), points("9"), "长效机制有待完善；制定三年计划。"]],
          },
        ],
      },
      {
        first: "满意度指标\n（10分）",
        second: [
          {
            label: "服务对象满意度指标",
            rows: [["受众满意度", points("10"), points("9.5"), "部分受众反映活动时间短；适当延长。"]],
          },
        ],
      },
    ],
    total: { points: points("100"), score: money("95.48") },
  });

export const evaluationSystem = (): SheetDraft =>
  indicatorSystem({
    sheet: "指标体系",
    title: "2024年项目支出自评指标体系（全区科普活动经费）",
    indicators: [
      {
        first: "预算执行率（10分）",
        second: [{ label: "预算执行率（10分）", rows: [["预算执行率", points("10")]] }],
      },
      {
        first: "产出指标（50分）",
        second: [
          {
            label: "数量指标（20分）",
            rows: [
              ["活动场次", points("8")],
              ["活动参与人数", points("7")],
              ["信息发布条数", points("5")],
            ],
          },
          {
            label: "质量指标（15分）",
            rows: [
              ["活动实际签到率", points("8")],
              ["培训合格率", points("7")],
            ],
          },
          { label: "时效指标（10分）", rows: [["工作实际开展时间", points("10")]] },
          { label: "成本指标（5分）", rows: [["预算金额", points("5")]] },
        ],
      },
      {
        first: "效益指标（30分）",
        second: [
          {
            label: "社会效益指标（20分）",
            rows: [
              ["营造爱科学、学科学、用科学的社会氛围", points("10")],
              ["提高科普资源共享水平", points("10")],
            ],
          },
          { label: "可持续影响指标（10分）", rows: [["促进公民科学素质逐年提升", points("10")]] },
        ],
      },
      {
        first: "满意度指标（10分）",
        second: [{ label: "服务对象满意度指标（10分）", rows: [["受众满意度", points("10")]] }],
      },
    ],
    total: points("100"),
  });
