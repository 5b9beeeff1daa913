import type { TableSpec } from "../form-spec";

/** 部门预算明细预算表: B9 (Beijing), one row per item of expenditure. */
export const budgetDetail: TableSpec = {
  kind: "budget-detail",
  titles: ["明细预算表", "部门预算明细预算表", "预算明细表", "项目支出预算明细表"],
  basis: "北京市部门预算公开样式：部门预算明细预算表",
  panels: [
    {
      role: "main",
      columns: [
        { role: "amount", labels: ["预算金额", "预算数", "金额"], holds: "amount", required: true },
        { role: "isProcurement", labels: ["是否为政府采购项目", "是否政府采购", "是否采购"], holds: "text", required: true },
        { role: "purchasedServices", labels: ["*政府购买服务*"], holds: "amount", outsideTotal: true },
      ],
      rows: [{ role: "total", labels: ["总计", "合计"] }],
    },
  ],
  needsNoTitle: true,
  rules: [{ rule: "list-total" }],
};
