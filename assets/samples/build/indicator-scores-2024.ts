import { percent, typedNumber, type Content } from "./compose/content";
import { selfEvaluationForm, type ValuedRow } from "./layout/self-evaluation-form";
import type { SampleWorkbook } from "./sample-workbook";

// A made-up 项目支出绩效自评表 with target and actual values. Labels and points are those of seed S002; the values are chosen so
// that every way of scoring occurs once. What is wrong: 活动场次 has full points for 26 of 30, 资料发放 a word for a number,
// 精准对接 a score outside of its band, and the total follows from them. 单场活动成本 is scored by the other reverse rule in use.

const money = (digits: string): Content => typedNumber(digits, "0.00");
const points = (digits: string): Content => typedNumber(digits);
const score = (digits: string): Content => typedNumber(digits, "0.00");

function row(label: string, target: Content, actual: Content, full: string, gained: string, reason?: string): ValuedRow {
  return { label, target, actual, points: points(full), score: score(gained), ...(reason === undefined ? {} : { reason }) };
}

const PARTLY = "部分达成年度指标并具有一定效果";

const form = () =>
  selfEvaluationForm({
    sheet: "自评表",
    title: "项目支出绩效自评表",
    year: "（2024年度）",
    project: "科普活动经费",
    authority: "科普部",
    unit: "某区科学技术协会",
    funds: [
      ["年度资金总额", money("138.40"), money("137.85"), money("135.92"), points("10"), percent("0.986", "0.00%"), score("9.86")],
      ["其中：当年财政拨款", money("138.40"), money("137.85"), money("135.92"), "—", percent("0.986", "0.00%"), "—"],
      ["      上年结转资金", null, null, null, "—", null, "—"],
      ["  其他资金", null, null, null, "—", null, "—"],
    ],
    expected: "开展群众性科普活动，提升公民科学素质。",
    achieved: "全年科普活动按计划开展。",
    indicators: [
      {
        first: "产出指标（55分）",
        second: [
          {
            label: "数量指标",
            rows: [
              row("活动场次", "≥30场", "26场", "6", "6"),
              row("活动参与人数", "不少于5000人次", "6200人次", "6", "6"),
              row("信息发布条数", "≥300条", "312条", "6", "6"),
            ],
          },
          {
            label: "质量指标",
            rows: [
              row("活动实际签到率", "≥90%", percent("0.864", "0.00%"), "5", "4.8", "部分场次遇降雨"),
              row("方案执行率", "=100%", "77%", "5", "3.85", "两项活动并入下年"),
              row("培训合格率", "95%以上", "96%", "4", "4"),
              row("资料发放覆盖率", "100%", "完成", "3", "3"),
            ],
          },
          { label: "时效指标", rows: [row("工作完成时间", "12月底前", "12月20日", "10", "10")] },
          { label: "成本指标", rows: [row("单场活动成本", "≤2万元", "2.2万元", "10", "9", "场地租金上涨")] },
        ],
      },
      {
        first: "效益指标（30分）",
        second: [
          {
            label: "社会效益指标",
            rows: [
              row("举荐贤能", "建议得到采纳", "达成年度指标", "5", "4", "一项建议未采纳"),
              row("凝心聚力", "队伍不断壮大", PARTLY, "5", "3.6", "志愿者人数增长较慢"),
              row("精准对接", "覆盖重点人群", PARTLY, "5", "4.2", "老年群体覆盖不足"),
              row("广泛传播", "点击量不低于100万次", "93.1万次", "5", "4.66", "平台改版"),
            ],
          },
          { label: "可持续影响指标", rows: [row("倡导科学生活方式", "持续改善", "达成年度指标", "10", "8.8", "需长期坚持")] },
        ],
      },
      {
        first: "满意度指标（5分）",
        second: [{ label: "服务对象满意度指标", rows: [row("受众满意度", "≥90%", "88%", "5", "4.89", "现场引导不足")] }],
      },
    ],
    total: { points: points("100"), score: score("92.66"), grade: "优" },
  });

export const indicatorScores2024: SampleWorkbook = {
  fileName: "指标得分示例-2024.xlsx",
  title: "2024年度项目支出绩效自评表（指标得分示例）",
  sheets: () => [form()],
};
