import { typedNumber } from "../compose/content";
import { SheetDraft } from "../compose/draft";
import { overallTargetForm } from "../layout/overall-target-form";
import { putProjectTargetForm, type ProjectTarget } from "../layout/project-target-form";
import { TARGET_FORM_WIDTHS, type IndicatorTexts } from "../layout/target-form";
import { BODY } from "./body";
import { sumUnder, tenThousands } from "./sums";

const inTenThousands = (amount: number) => typedNumber(tenThousands(amount), "0.00");

function indicators(quantity: string, cost: string): IndicatorTexts {
  return [
    {
      first: "产出指标",
      second: [
        { label: "产出数量指标", texts: [quantity] },
        { label: "产出质量指标", texts: ["活动顺利举办。"] },
        { label: "产出进度指标", texts: ["第一季度启动，12月底前完成。"] },
        { label: "产出成本指标", texts: [cost] },
      ],
    },
    {
      first: "效益指标",
      second: [
        { label: "社会效益指标", texts: ["营造爱科学、学科学、用科学的社会氛围。"] },
        { label: "服务对象满意度指标", texts: ["服务对象满意度90%以上。"] },
      ],
    },
  ];
}

export const overallTargets = (): SheetDraft =>
  overallTargetForm({
    sheet: "整体绩效目标",
    title: "表11：部门整体支出绩效目标申报表",
    year: "（ 2024 年度）",
    body: BODY,
    funds: [
      ["资金总额：", inTenThousands(sumUnder(""))],
      ["基本支出：", inTenThousands(sumUnder("", { kind: "basic" }))],
      ["项目支出：", inTenThousands(sumUnder("", { kind: "project" }))],
      ["其他：", inTenThousands(0)],
    ],
    functions: "组织开展科学普及、学术交流和青少年科技教育活动。",
    targets: "提高全民科学素质，打造科普品牌活动。",
    indicators: indicators("举办科普活动不低于60场。", `不超过预算安排${tenThousands(sumUnder(""))}万元。`),
    filledOn: "填报日期：2024年2月20日",
  });

const OFFICE = {
  body: BODY,
  year: "（ 2024 年度）",
  address: "示例市青禾区科普路1号",
  postcode: "000000",
  remarkLabel: "其他说明的问题",
  remark: "无",
  filledOn: "填报日期：2024年2月20日",
};

const projects: readonly ProjectTarget[] = [
  {
    ...OFFICE,
    title: "表12：项目支出绩效目标申报表",
    project: "全区科普活动经费",
    amount: "245.60万元",
    targets: "举办全区性科普活动，扩大科普覆盖面。",
    indicators: indicators("举办大型科普活动不低于12场，直接受益人数5000余人次。", "不超过预算安排245.60万元。"),
  },
  {
    ...OFFICE,
    title: "项目支出绩效目标申报表",
    project: "科普协作项目经费",
    amount: "78.96万元",
    targets: "支持学会、协会开展科普协作项目。",
    indicators: indicators("8-10个科普协作项目。", "不超过预算安排78.96万元。"),
  },
];

export function projectTargets(): SheetDraft {
  const draft = new SheetDraft({ name: "项目绩效目标", widths: TARGET_FORM_WIDTHS });
  let row = 1;
  for (const project of projects) row = putProjectTargetForm(draft, row, project) + 2;
  return draft;
}
