import type { DepartmentIndicator } from "../forms/evaluation/department-indicators/department-indicator";
import { DEPARTMENT_INDICATORS } from "../forms/evaluation/department-indicators/department-indicators";
import { normalizeLabel } from "../sheet/label";
import type { FormPanel } from "./form";
import { comparable, compilePatterns, matches } from "./label-pattern";
import { readNumbering } from "./numbering";

const COMPILED = DEPARTMENT_INDICATORS.map((indicator) => ({ indicator, patterns: compilePatterns(indicator.labels) }));

/** So many of them speak for a form on a whole department where no title does. */
const LEAST_NAMES = 3;

/** The common indicator that a label names. */
export function departmentIndicatorOf(label: string): DepartmentIndicator | undefined {
  const text = comparable(readNumbering(normalizeLabel(label)).text);
  return COMPILED.find(({ patterns }) => matches(patterns, text))?.indicator;
}

/** Whether the indicators are those by which departments are scored, not projects. */
export function isDepartmentIndicatorBlock(panel: FormPanel | null): boolean {
  const names = new Set(panel?.rows.flatMap(({ label }) => departmentIndicatorOf(label)?.id ?? []));
  return names.size >= LEAST_NAMES;
}
