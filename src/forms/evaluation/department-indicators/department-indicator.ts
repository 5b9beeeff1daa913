import type { StepScoring } from "../../../scoring/rules/step-score";

/** Amounts that the formulas of common indicators are made of. */
export type DepartmentAmount =
  | "approvedBudget"
  | "revisedBudget"
  /** 本年追加、调整 */
  | "adjustment"
  | "actual"
  /** 上年结转 */
  | "opening"
  /** 年末结转和结余 */
  | "closing"
  | "generalPublicActual"
  | "threePublicBudget"
  | "threePublicActual"
  | "threePublicLastYear"
  | "operatingBudget"
  | "operatingActual"
  | "procurementBudget"
  | "procurementActual"
  | "staff"
  | "staffQuota";

/** A rate as (Σ factor × amount) ÷ (Σ factor × amount). */
export interface RateFormula {
  /** Tells formulas of one indicator apart. */
  readonly variant: string;
  /** As the source states it. */
  readonly text: string;
  readonly numerator: readonly (readonly [amount: DepartmentAmount, factor: 1 | -1])[];
  readonly denominator: readonly (readonly [amount: DepartmentAmount, factor: 1 | -1])[];
}

/** An indicator that departments everywhere are scored by (DOMAIN.md 1.8). Formulas and points differ from place to place. */
export interface DepartmentIndicator {
  readonly id: string;
  /** Names, compared as labels are; `*` stands for anything. */
  readonly labels: readonly string[];
  /** All formulas in use under this name, the usual one first. */
  readonly formulas: readonly RateFormula[];
  readonly scoring: readonly StepScoring[];
  readonly source: string;
  /** No official text was found for these. */
  readonly toConfirm: readonly ("formula" | "scoring")[];
}
