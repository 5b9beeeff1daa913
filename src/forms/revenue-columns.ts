import type { ColumnSpec } from "./form-spec";

/** Sources of revenue as the columns of revenue tables name them; the same words in budgets and accounts. */
export const REVENUE_SOURCES: readonly ColumnSpec[] = [
  { role: "opening", labels: ["上年结转", "上年结转结余", "上年结转和结余", "年初结转和结余", "*上年结转*"], holds: "amount" },
  {
    role: "generalPublic",
    labels: ["一般公共预算拨款收入", "一般公共预算财政拨款收入", "一般公共预算", "一般公共预算资金", "一般公共预算收入", "一般公共预算拨款"],
    holds: "amount",
  },
  { role: "governmentFund", labels: ["政府性基金*"], holds: "amount" },
  { role: "stateCapital", labels: ["国有资本经营*"], holds: "amount" },
  { role: "fiscal", labels: ["财政拨款收入", "财政拨款", "本年财政拨款收入"], holds: "amount" },
  { role: "specialAccount", labels: ["财政专户*", "教育收费*"], holds: "amount" },
  { role: "superiorSubsidy", labels: ["上级补助收入", "上年补助收入", "上级补助", "事业单位上级补助收入"], holds: "amount" },
  { role: "institution", labels: ["事业收入", "事业收入资金"], holds: "amount" },
  { role: "commercial", labels: ["经营收入", "事业单位经营收入", "经营收入资金"], holds: "amount" },
  { role: "affiliate", labels: ["附属单位上缴收入", "附属单位上缴", "下级单位上缴收入"], holds: "amount" },
  { role: "other", labels: ["其他收入", "其他收入资金", "其他"], holds: "amount" },
  { role: "reserves", labels: ["用事业基金弥补收支差额", "使用非财政拨款结余", "用事业基金弥补*"], holds: "amount" },
  { role: "unitFunds", labels: ["单位资金", "单位资金收入"], holds: "amount" },
];

/** Remarks and the like, which are no figures. */
export const REMARK: ColumnSpec = { role: "remark", labels: ["备注", "说明"], holds: "text", outsideTotal: true };
