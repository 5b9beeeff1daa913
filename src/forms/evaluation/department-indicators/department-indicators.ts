import { BUDGET_INDICATORS } from "./budget-indicators";
import type { DepartmentIndicator } from "./department-indicator";
import { OPERATING_INDICATORS } from "./operating-indicators";

/** All common indicators of departments. */
export const DEPARTMENT_INDICATORS: readonly DepartmentIndicator[] = [...BUDGET_INDICATORS, ...OPERATING_INDICATORS];
