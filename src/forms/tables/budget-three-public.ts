import type { TableSpec } from "../form-spec";

/** “三公”经费表 with the items as rows: B7 (Beijing). */
export const budgetThreePublicRows: TableSpec = {
  kind: "budget-three-public",
  titles: [
    "一般公共预算三公经费预算安排情况表", "三公经费预算安排情况表", "一般公共预算三公经费支出表", "三公经费支出表", "三公经费预算表",
    "三公经费和机关运行经费预算表", "一般公共预算三公经费预算表", "财政拨款三公经费支出表", "一般公共预算三公经费支出情况表", "三公经费支出情况表", "财政拨款三公经费支出预算表", "一般公共预算财政拨款三公经费支出表", "三公经费支出预算表", "财政拨款三公经费支出情况表",
  ],
  basis: "部门预算公开样式：一般公共预算“三公”经费支出表",
  panels: [
    {
      role: "main",
      columns: [
        { role: "amount", labels: ["本年度预算", "本年预算数", "预算数", "预算金额", "本年预算"], holds: "amount", required: true },
        { role: "lastYear", labels: ["上年预算数", "上年度预算", "上年预算"], holds: "amount" },
      ],
      rows: [
        { role: "overseasTravel", labels: ["因公出国费", "因公出国费用", "因公出国经费"] },
        { role: "reception", labels: ["公务接待费"] },
        { role: "vehicles", labels: ["公务用车购置及运行维护费", "公务用车购置及运行费", "公务用车费", "公务用车购置和运行费"] },
        { role: "vehiclePurchase", labels: ["公务用车购置费", "公务用车购置"] },
        { role: "vehicleOperation", labels: ["公务用车运行维护费", "公务用车运行费"] },
        { role: "total", labels: ["总计", "合计"] },
      ],
    },
  ],
  requiredRows: ["overseasTravel", "reception", "vehicles"],
  rules: [
    { rule: "rows-sum", target: "vehicles", parts: ["vehiclePurchase", "vehicleOperation"] },
    { rule: "rows-sum", target: "total", parts: ["overseasTravel", "reception", "vehicles"] },
  ],
};

/** “三公”经费表 with the items as columns: BS9 (Shanghai), BN7 (national). */
export const budgetThreePublicColumns: TableSpec = {
  kind: "budget-three-public",
  template: "items-as-columns",
  titles: budgetThreePublicRows.titles,
  basis: "部门预算公开样式：“三公”经费和机关运行经费预算表",
  panels: [
    {
      role: "main",
      columns: [
        { role: "total", labels: ["合计", "三公经费合计"], holds: "amount", required: true },
        { role: "overseasTravel", labels: ["因公出国费", "因公出国费用"], holds: "amount", required: true },
        { role: "reception", labels: ["公务接待费"], holds: "amount", required: true },
        { role: "vehicles", labels: ["小计", "公务用车购置及运行费/小计", "公务用车购置及运行维护费/小计"], holds: "amount" },
        { role: "vehiclePurchase", labels: ["购置费", "公务用车购置费"], holds: "amount" },
        { role: "vehicleOperation", labels: ["运行费", "运行维护费", "公务用车运行费", "公务用车运行维护费"], holds: "amount" },
        { role: "agencyOperating", labels: ["*机关运行经费*"], holds: "amount", outsideTotal: true },
      ],
    },
  ],
  needsNoTitle: true,
  rules: [{ rule: "header-totals" }],
};
