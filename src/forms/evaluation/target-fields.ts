/** Label and value pairs of a declaration of performance targets; the value stands to the right. */
export const TARGET_FIELDS: readonly { readonly role: string; readonly labels: readonly string[]; readonly holds: "amount" | "text" }[] = [
  { role: "body", labels: ["部门名称", "单位名称", "部门(单位)名称", "预算单位"], holds: "text" },
  { role: "project", labels: ["项目名称"], holds: "text" },
  { role: "budget", labels: ["预算金额", "项目预算金额", "申请金额", "项目预算"], holds: "amount" },
  { role: "totalFunds", labels: ["资金总额", "年度资金总额", "年度预算资金总额", "预算资金总额"], holds: "amount" },
  { role: "basic", labels: ["基本支出"], holds: "amount" },
  { role: "projectSpending", labels: ["项目支出"], holds: "amount" },
  { role: "otherFunds", labels: ["其他", "其他资金", "其他支出"], holds: "amount" },
  { role: "fiscal", labels: ["财政拨款", "其中:财政拨款", "其中:财政资金", "财政资金"], holds: "amount" },
];

/** Second-level indicators whose text states what the project costs. */
export const COST_INDICATOR = /成本指标$/;
