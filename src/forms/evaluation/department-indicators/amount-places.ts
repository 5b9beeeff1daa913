import type { FormKind } from "../../form-kind";
import type { DepartmentAmount } from "./department-indicator";

/** Where an amount of the formulas stands: a named row and a column of a form; `own` is the evaluation itself. */
export interface AmountPlace {
  readonly amount: DepartmentAmount;
  readonly form: FormKind | "own";
  readonly panel: string;
  readonly row: string;
  readonly column: string;
}

/** Places of amounts; the first that holds a figure counts. What stands nowhere (编制数, 上年度数) is in no form that we know. */
export const AMOUNT_PLACES: readonly AmountPlace[] = [
  { amount: "approvedBudget", form: "own", panel: "funds", row: "total", column: "approvedBudget" },
  { amount: "revisedBudget", form: "own", panel: "funds", row: "total", column: "revisedBudget" },
  { amount: "actual", form: "own", panel: "funds", row: "total", column: "actual" },
  { amount: "approvedBudget", form: "budget-execution", panel: "main", row: "yearTotal", column: "approvedBudget" },
  { amount: "revisedBudget", form: "budget-execution", panel: "main", row: "yearTotal", column: "revisedBudget" },
  { amount: "actual", form: "budget-execution", panel: "main", row: "yearTotal", column: "actual" },
  { amount: "operatingBudget", form: "budget-execution", panel: "main", row: "operating", column: "revisedBudget" },
  { amount: "operatingActual", form: "budget-execution", panel: "main", row: "operating", column: "actual" },
  { amount: "closing", form: "budget-execution", panel: "main", row: "closing", column: "actual" },
  { amount: "actual", form: "final-revenue-expenditure", panel: "expenditure", row: "yearTotal", column: "amount" },
  { amount: "closing", form: "final-revenue-expenditure", panel: "expenditure", row: "closing", column: "amount" },
  { amount: "opening", form: "final-revenue-expenditure", panel: "revenue", row: "opening", column: "amount" },
  { amount: "generalPublicActual", form: "final-general-public", panel: "main", row: "total", column: "total" },
];

/** The tables that rates of a whole department may follow from. */
export const DEPARTMENT_AMOUNT_FORMS: ReadonlySet<string> = new Set(AMOUNT_PLACES.map(({ form }) => form));
