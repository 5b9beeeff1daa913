import { percent, typedNumber, type Content } from "./compose/content";
import type { SheetDraft } from "./compose/draft";
import { indicatorSystem } from "./layout/indicator-system";
import { selfEvaluationForm } from "./layout/self-evaluation-form";
import type { SampleWorkbook } from "./sample-workbook";

// 项目支出绩效自评表 and 指标体系 of 全区科普经费, 2024 (seed S002). Figures and labels as printed; the long texts
// of the annual targets are shortened. What looks wrong here is wrong in the document: the missing label of
// 效益指标, the line breaks inside labels, 预算执行率 counted in two places, points lost without a reason.

const money = (digits: string): Content => typedNumber(digits, "0.00");
const points = (digits: string): Content => typedNumber(digits);
const fullRate = percent("1", "0%");

const EXPECTED = [
  "1.持续强化科协职责，提升服务科技工作者能力。",
  "2.增强科技教育与传播能力，努力实现科学素质比例在2025年底达到30%。",
  "3.推进区域科普资源共享升级辐射，形成社会化科普格局。",
  "4.夯实群众科普活动基础，形成品牌活动效应。",
].join("\n");

const ACHIEVED = [
  "1.持续推进科协系统改革，提升服务科技工作者能力。",
  "2. 增强科技教育与传播能力，落实全民科学素质建设工作。",
  "3.推进区域科普资源共享升级辐射，形成社会化科普格局。",
  "4.夯实群众科普活动基础，形成品牌活动效应。",
].join("\n");

const RECOMMENDING =
  "举荐贤能。推荐区域科技单位个人参加评优工作，倾听科技工作者呼声，反映科技工作者意见建议，为西城区经济社会发展建言献策，履行科协组织作为党和政府联系科技工作者的桥梁纽带职责。";
const GATHERING =
  "凝心聚力。通过开展活动、举办会议、开展培训工作等，让科技工作者了解西城区，动员科技工作者参与到西城区科学普及的工作中，壮大科普人才队伍。";
const TARGETING =
  "精准对接。探索针对不同受众人群有效科普传播途径，实现科普资源多形式精准投放，营造西城区全人群崇尚科学热爱科学的良好氛围。";
const SPREADING = "广泛传播。利用各种传播手段特别是新媒体手段，扩大各类科学知识传播受众的覆盖面，弘扬科学精神。";
const LIVING =
  "倡导推动公众树立科学的生活方式，营造爱科学、学科学、用科学良好社会氛围，促进公民科学素质逐年提升。";

const form = (): SheetDraft =>
  selfEvaluationForm({
    sheet: "自评表",
    title: "项目支出绩效自评表",
    year: "（  2024  年度）",
    project: "全区科普经费",
    authority: "科普部",
    unit: "西城区科学技术协会",
    funds: [
      ["年度资金总额", money("138.40"), money("137.85"), money("137.85"), points("10"), fullRate, points("10")],
      ["其中：当年财政拨款", money("138.40"), money("137.85"), money("137.85"), "—", fullRate, "—"],
      ["      上年结转资金", null, null, null, "—", null, "—"],
      ["  其他资金", null, null, null, "—", null, "—"],
    ],
    expected: EXPECTED,
    achieved: ACHIEVED,
    indicators: [
      {
        first: "产出指标",
        second: [
          {
            label: "数量指标",
            rows: [
              ["活动场次", points("6"), points("6")],
              ["活动参与人数\n\n（线上&线下）", points("6"), points("6")],
              ["信息发布条数", points("6"), points("6")],
            ],
          },
          {
            label: "质量指标",
            rows: [
              ["活动实际签到率", points("5"), points("4.8")],
              ["方案执行率", points("5"), points("3.85")],
              ["培训合格率", points("4"), points("3.6")],
              ["资料发放科协系\n\n统覆盖率", points("3"), points("3")],
            ],
          },
          { label: "时效指标", rows: [["工作实际开展时间\n\n", points("10"), points("7.8")]] },
          { label: "成本指标", rows: [["预算金额", points("10"), points("9.4")]] },
        ],
      },
      {
        first: null,
        second: [
          {
            label: "社会效益\n指标",
            rows: [
              [RECOMMENDING, points("5"), points("4")],
              [GATHERING, points("5"), points("3.6")],
              [TARGETING, points("5"), points("3.6")],
              [SPREADING, points("5"), points("4.6")],
            ],
          },
          { label: "可持续影响指标", rows: [[LIVING, points("10"), points("8.8")]] },
        ],
      },
      {
        first: "满意度\n指标",
        second: [{ label: "服务对象满意度指标", rows: [["各子项目受众满意度", points("5"), points("4.4")]] }],
      },
      {
        first: "预算执行率",
        second: [{ label: "预算执行率", rows: [["预算执行率", points("10"), points("10")]] }],
      },
    ],
    total: { points: points("100"), score: points("89.45") },
  });

const system = (): SheetDraft =>
  indicatorSystem({
    sheet: "指标体系",
    title: "2024年部门整体支出单位自评指标体系（全区科普经费）",
    indicators: [
      {
        first: "预算执行率（10分）",
        second: [{ label: "预算执行率（10分）", rows: [["预算执行率", points("10")]] }],
      },
      {
        first: "产出指标（55分）",
        second: [
          {
            label: "数量指标（18分）",
            rows: [
              ["活动场次", points("6")],
              ["参与人数", points("6")],
              ["信息发布条数", points("6")],
            ],
          },
          {
            label: "质量指标（17分）",
            rows: [
              ["活动实际签到率（增加各分项指标数据）", points("5")],
              ["方案执行率", points("5")],
              ["培训合格率（增加各分项指标数据）", points("4")],
              ["资料发放科协系统覆盖率", points("3")],
            ],
          },
          { label: "时效指标（10分）", rows: [["工作实际开展时间", points("10")]] },
          { label: "成本指标（10分）", rows: [["各子项目成本控制在子项目预算内", points("10")]] },
        ],
      },
      {
        first: "效益指标（30分）",
        second: [
          {
            label: "社会效益指标（20分）",
            rows: [
              [RECOMMENDING, points("5")],
              [GATHERING, points("5")],
              [TARGETING, points("5")],
              [SPREADING, points("5")],
            ],
          },
          { label: "可持续效益指标（10分）", rows: [[LIVING, points("10")]] },
        ],
      },
      {
        first: "满意度指标（5分）",
        second: [{ label: "服务对象满意度指标（5分）", rows: [["各子项目受众满意度", points("5")]] }],
      },
    ],
    total: points("100"),
  });

export const selfEvaluation2024: SampleWorkbook = {
  fileName: "自评表与指标体系-2024.xlsx",
  title: "2024年度项目支出绩效自评表",
  sheets: () => [form(), system()],
};
