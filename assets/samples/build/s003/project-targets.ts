import { SheetDraft } from "../compose/draft";
import { putProjectTargetForm, type ProjectTarget } from "../layout/project-target-form";
import { TARGET_FORM_WIDTHS } from "../layout/target-form";
import { BODY } from "./body";
import { EFFECTS } from "./effects";

// 表12: three forms below one another on one sheet, and only the first title carries the number of the table.
// The cost text of the first form (507.97万元) was copied from 表11: its project has 261万元.

const OFFICE = { body: BODY, address: "西城区广安门南街68号", postcode: "100054" };

const districtProject: ProjectTarget = {
  ...OFFICE,
  title: "表12：项目支出绩效目标申报表",
  year: "（     2019    年度）",
  project: "全区科普经费",
  amount: "261万元",
  targets: "按照专题科普活动、全民科学素质建设工作、科普能力建设、科普知识传播、科普资源建设五个方面整体推进。",
  indicators: [
    {
      first: "产出指标",
      second: [
        {
          label: "产出数量指标",
          texts: [
            "举办大型群众性科普活动。活动预计直接受益人数2000余人次。",
            "开展学术月交流活动2次。",
            "举办科普活动进企业、进校园、进社区不低于15场。",
            "编制、发放《科普进行时》宣传刊物6期，微信平台发布科学事件和科普活动信息100期。",
            "订阅《科技生活》全年杂志300份，制作科普宣传品不少于1000份。",
            "开展科技科普对口援助活动1-2次。",
          ],
        },
        {
          label: "产出质量指标",
          texts: [
            "大型群众性科普活动顺利举办。",
            "《科普进行时》宣传刊物6期编制、发放到位，微信平台顺利发布科普活动信息100期。",
          ],
        },
        {
          label: "产出进度指标",
          texts: [
            "第一季度：\n1.召开科协委员会。\n第二季度：\n1.举办科普阅读季。\n第三季度：\n1.举办区“全国科普日”主场活动。\n第四季度：\n1.召开区全民科学素质建设工作会。\n全年：\n编制、发放《科普进行时》宣传刊物。",
          ],
        },
        { label: "产出成本指标", texts: ["不超过预算安排507.97万元。"] },
      ],
    },
    { first: "效果指标\n", second: EFFECTS },
  ],
  remarkLabel: "其他说明的问题",
  remark: "无",
  filledOn: "填报日期：2019年2月11日",
};

const streetProject: ProjectTarget = {
  ...OFFICE,
  title: "项目支出绩效目标申报表",
  year: "（     2019    年度）",
  project: "科普特色经费",
  amount: "160万元",
  targets: "围绕“一街一品”街区特色，在街道中举办贴近区域居民生活的科普活动。",
  indicators: [
    {
      first: "产出指标",
      second: [
        { label: "产出数量指标", texts: ["\u300011个特色科普项目。"] },
        { label: "产出质量指标", texts: ["提高科普经费在基层的示范性效益。"] },
        { label: "产出进度指标", texts: ["准备阶段：1月-3月\n实施阶段：4月-10月\n验收总结阶段：11-12月"] },
        { label: "产出成本指标", texts: ["根据街道报送的项目申报书，邀请专家进行评审，确定拨付金额。"] },
      ],
    },
    {
      first: "效果指标",
      second: [
        { label: "经济效益指标", texts: ["\u3000不可估量"] },
        { label: "社会效益指标", texts: ["提升居民科学素质，提高居民参与活动的积极性。"] },
        { label: "环境效益指标", texts: ["树立保护环境的环保理念。"] },
        { label: "可持续影响指标", texts: ["弘扬科学精神,普及科学知识。"] },
        { label: "服务对象满意度指标", texts: ["基本满意"] },
      ],
    },
  ],
  remarkLabel: "其他说明的问题",
  remark: "\u3000",
  filledOn: "填报日期：2019年2月12日",
};

const societyProject: ProjectTarget = {
  ...OFFICE,
  title: "项目支出绩效目标申报表",
  year: "（     2019   年度）",
  project: "科普协作经费",
  amount: "85.05万元",
  targets: "1. 发挥科技类社会组织科普服务民众的专业、便利优势；2. 给民众提供多种科普选择。",
  indicators: [
    {
      first: "产出指标",
      second: [
        { label: "产出数量指标", texts: ["8-10个科普协作项目。"] },
        { label: "产出质量指标", texts: ["就近就便提供专业、热情的科普服务。"] },
        {
          label: "产出进度指标",
          texts: ["1季度深入调研、对接并启动项目，2-3季度重点推进项目，10-11月项目后期推进总结。"],
        },
        { label: "产出成本指标", texts: ["共支出约85.05万元。"] },
      ],
    },
    {
      first: "效益指标",
      second: [
        { label: "经济效益指标", texts: ["不可估算。"] },
        { label: "社会效益指标", texts: ["实现重点人群科学素质提升，科普惠及百姓。"] },
        { label: "环境效益指标", texts: ["不涉及。"] },
        { label: "可持续影响指标", texts: ["给民众提供多种科普选择。"] },
        { label: "服务对象满意度指标", texts: ["满意。"] },
      ],
    },
  ],
  remarkLabel: "其他说明的\n问题",
  remark: null,
  filledOn: "填报日期：2019年2月13日",
};

export function table12(): SheetDraft {
  const draft = new SheetDraft({ name: "表12", widths: TARGET_FORM_WIDTHS });
  let row = 1;
  for (const form of [districtProject, streetProject, societyProject]) {
    // Two empty rows part one form from the next.
    row = putProjectTargetForm(draft, row, form) + 2;
  }
  return draft;
}
