import type { TableSpec } from "../form-spec";

/** 市级提前告知专项转移支付预算表: B10 (Beijing). */
export const budgetTransfer: TableSpec = {
  kind: "budget-transfer",
  titles: ["提前告知专项转移支付预算表", "市级提前告知专项转移支付预算表", "专项转移支付预算表", "提前下达专项转移支付预算表"],
  basis: "北京市部门预算公开样式：市级提前告知专项转移支付预算表",
  panels: [
    {
      role: "main",
      columns: [
        { role: "amount", labels: ["指标金额", "金额", "预算金额"], holds: "amount", required: true },
        { role: "isProcurement", labels: ["是否采购", "是否政府采购", "是否为政府采购项目"], holds: "text" },
        { role: "documentNumber", labels: ["*文号"], holds: "text" },
      ],
      rows: [{ role: "total", labels: ["总计", "合计"] }],
    },
  ],
  emptyNote: "转移支付",
  rules: [{ rule: "list-total" }],
};
