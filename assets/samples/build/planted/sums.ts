import { typedNumber, type TypedNumber } from "../compose/content";
import { budgetLines, type BudgetLine } from "./budget-lines";

export type Choice = Partial<Pick<BudgetLine, "kind" | "fund">>;

/** Money in whole cents: sums of the sample must be exact. */
export function cents(amount: string): number {
  return Number(amount.replace(".", ""));
}

/** Sum of the lines under a code by function (`""` for all of them), of one kind or fund if asked for. */
export function sumUnder(code: string, choice: Choice = {}): number {
  return sumWhere((line) => line.code.startsWith(code) && matches(line, choice));
}

export function sumWhere(chosen: (line: BudgetLine) => boolean): number {
  return budgetLines.filter(chosen).reduce((sum, line) => sum + cents(line.amount), 0);
}

function matches(line: BudgetLine, choice: Choice): boolean {
  return (choice.kind ?? line.kind) === line.kind && (choice.fund ?? line.fund) === line.fund;
}

export function yuan(amount: number): TypedNumber {
  return typedNumber(inHundredths(amount), "#,##0.00");
}

/** 万元 with two decimals, rounded half up. */
export function tenThousands(amount: number): string {
  return inHundredths(Math.floor((amount + 5_000) / 10_000));
}

function inHundredths(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
