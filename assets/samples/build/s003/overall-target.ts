import type { SheetDraft } from "../compose/draft";
import { typedNumber } from "../compose/content";
import { overallTargetForm } from "../layout/overall-target-form";
import { BODY } from "./body";
import { EFFECTS } from "./effects";

// 表11. Sentences are shortened, quantities are all kept. 资金总额 507.97 does not tie with 表3 (508.90 of project
// expenditure, 67.43 of basic expenditure): the document has it so.
export const table11 = (): SheetDraft =>
  overallTargetForm({
    sheet: "表11",
    title: "表11：部门整体支出绩效目标申报表",
    year: "（    2019   年度）",
    body: BODY,
    funds: [
      ["资金总额：", typedNumber("507.97", "0.00")],
      ["基本支出：", typedNumber("0")],
      ["项目支出", typedNumber("507.97", "0.00")],
      ["其他：", typedNumber("0")],
    ],
    functions: "（一）开展学术交流活动；（二）推进科学技术传播与应用；（三）负责落实全民科学素质建设工作。",
    targets: "1.开展大型及特色性群众科普活动。\n2.开展全民科学素质提升行动。\n3.组织区级青少年科技赛事。",
    indicators: [
      {
        first: "产出指标",
        second: [
          {
            label: "产出数量指标",
            texts: [
              "举办大型群众性科普活动。活动预计直接受益人数2000余人次。",
              "举办“科学人拍 拍科学”摄影活动，征集、评选并举办展览。",
              "开展学术月交流活动2次。",
              "举办全区中小学生科技节，协办区际机器人比赛。",
              "开展领导干部公务员走进科普场馆，推荐科普图书活动。",
              "举办科普活动进企业、进校园、进社区不低于15场。",
              "召开科协委员会，科普资源对接会。",
              "持续打造科普大学教学点、企业科协、科技工作者调查站点等。",
              "编制、发放《科普进行时》宣传刊物6期，微信平台发布科学事件和科普活动信息100期。",
              "订阅《科技生活》全年杂志300份，制作科普宣传品不少于1000份。",
              "组织参加中科协、市科协科技工作者各类评选评优。",
              "开展科技科普对口援助活动1-2次。",
              "支持区11个街道开展科普特色项目，预计受益人数不低于2000人次。",
              "支持9个区学协会、科技馆组织开展科普协作项目，预计受益人数不低于1000人次。",
              "购置更新扫描仪1台，购置五节柜1组、打印机1台。",
            ],
          },
          {
            label: "产出质量指标",
            texts: [
              "大型群众性科普活动顺利举办。",
              "学术月交流活动顺利举办。",
              "《科普进行时》宣传刊物6期编制、发放到位，微信平台顺利发布科普活动信息100期。",
              "购置更新扫描仪1台，购置五节柜1组、打印机1台，并投入使用。",
            ],
          },
          {
            label: "产出进度指标",
            texts: [
              "第一季度：\n1.召开科协委员会。2.拨付区街道特色经费，学协会协作经费。\n第二季度：\n1.举办科普阅读季。2.开展科普之夏主场活动。\n第三季度：\n1.举办区“全国科普日”主场活动。\n第四季度：\n1.召开区全民科学素质建设工作会。\n全年：\n编制、发放《科普进行时》宣传刊物。",
            ],
          },
          { label: "产出成本指标", texts: ["不超过预算安排507.97万元。"] },
        ],
      },
      { first: "效果指标\n", second: EFFECTS },
    ],
    filledOn: "填报日期：2019年2月11日",
  });
