import type { TableSpec } from "../form-spec";

/** 财政拨款“三公”经费支出决算表: D07 (公开07表), budget and account for each item. */
export const finalThreePublic: TableSpec = {
  kind: "final-three-public",
  titles: [
    "财政拨款三公经费支出决算表", "一般公共预算财政拨款三公经费支出决算表", "三公经费支出决算表", "三公经费决算表",
  ],
  basis: "部门决算公开07表：财政拨款“三公”经费支出决算表",
  panels: [
    {
      role: "main",
      columns: [
        { role: "totalBudget", labels: ["合计/预算数", "预算数/合计"], holds: "amount" },
        { role: "total", labels: ["合计/决算数", "决算数/合计"], holds: "amount" },
        { role: "overseasTravelBudget", labels: ["因公出国*/预算数", "预算数/因公出国*"], holds: "amount" },
        { role: "overseasTravel", labels: ["因公出国*/决算数", "决算数/因公出国*"], holds: "amount", required: true },
        { role: "vehiclesBudget", labels: ["小计/预算数", "预算数/公务用车购置及运行*/小计"], holds: "amount" },
        { role: "vehicles", labels: ["小计/决算数", "决算数/公务用车购置及运行*/小计"], holds: "amount" },
        { role: "vehiclePurchaseBudget", labels: ["公务用车购置费/预算数", "预算数/*/公务用车购置费"], holds: "amount" },
        { role: "vehiclePurchase", labels: ["公务用车购置费/决算数", "决算数/*/公务用车购置费"], holds: "amount" },
        { role: "vehicleOperationBudget", labels: ["公务用车运行*/预算数", "预算数/*/公务用车运行*"], holds: "amount" },
        { role: "vehicleOperation", labels: ["公务用车运行*/决算数", "决算数/*/公务用车运行*"], holds: "amount" },
        { role: "receptionBudget", labels: ["公务接待费/预算数", "预算数/公务接待费"], holds: "amount" },
        { role: "reception", labels: ["公务接待费/决算数", "决算数/公务接待费"], holds: "amount", required: true },
      ],
    },
  ],
  needsNoTitle: true,
  rules: [{ rule: "header-totals" }],
};
