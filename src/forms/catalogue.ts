import type { FormKind } from "./form-kind";
import type { TableSpec } from "./form-spec";
import { budgetAppropriation } from "./tables/budget-appropriation";
import { budgetBasic } from "./tables/budget-basic";
import { budgetDetail } from "./tables/budget-detail";
import { budgetExecution } from "./tables/budget-execution";
import { budgetExpenditure } from "./tables/budget-expenditure";
import { budgetGeneralPublic } from "./tables/budget-general-public";
import { budgetGovernmentFund } from "./tables/budget-government-fund";
import { budgetRevenue } from "./tables/budget-revenue";
import { budgetRevenueExpenditure } from "./tables/budget-revenue-expenditure";
import { budgetStateCapital } from "./tables/budget-state-capital";
import { budgetThreePublicColumns, budgetThreePublicRows } from "./tables/budget-three-public";
import { budgetTransfer } from "./tables/budget-transfer";
import { comparison } from "./tables/comparison";
import { finalAppropriation } from "./tables/final-appropriation";
import { finalBasic } from "./tables/final-basic";
import { finalExpenditure } from "./tables/final-expenditure";
import { finalGeneralPublic } from "./tables/final-general-public";
import { finalGovernmentFund } from "./tables/final-government-fund";
import { finalRevenue } from "./tables/final-revenue";
import { finalRevenueExpenditure } from "./tables/final-revenue-expenditure";
import { finalStateCapital } from "./tables/final-state-capital";
import { finalThreePublic } from "./tables/final-three-public";

/** All standard tables. A new one is a file of its own and a line here. */
export const TABLES: readonly TableSpec[] = [
  budgetRevenueExpenditure,
  budgetRevenue,
  budgetExpenditure,
  budgetAppropriation,
  budgetGeneralPublic,
  budgetBasic,
  budgetThreePublicRows,
  budgetThreePublicColumns,
  budgetGovernmentFund,
  budgetStateCapital,
  budgetDetail,
  budgetTransfer,
  budgetExecution,
  finalRevenueExpenditure,
  finalRevenue,
  finalExpenditure,
  finalAppropriation,
  finalGeneralPublic,
  finalBasic,
  finalThreePublic,
  finalGovernmentFund,
  finalStateCapital,
  comparison,
];

/** The name of a layout: that of its kind unless the kind has several. */
export function templateOf(spec: TableSpec): string {
  return spec.template ?? spec.kind;
}

const BY_LAYOUT = new Map<FormKind, Map<string, TableSpec>>();
for (const spec of TABLES) BY_LAYOUT.set(spec.kind, new Map([...(BY_LAYOUT.get(spec.kind) ?? []), [templateOf(spec), spec]]));

/** The specification that a recognized table follows; undefined for forms that are no tables. */
export function tableOf({ kind, template }: { readonly kind: FormKind; readonly template: string }): TableSpec | undefined {
  return BY_LAYOUT.get(kind)?.get(template);
}
