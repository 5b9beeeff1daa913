import { expect } from "vitest";
import type { PlantedRate } from "./planted-rate";

/** DESIGN.md, section 7. */
export const LEAST_FOUND = 0.95;
export const LEAST_SUSPECTED = 0.9;

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (value: number): string => `${(value * 100).toFixed(2)} %`;

export function expectPlantedErrorsFound(name: string, { planted, found, crossed, suspected, failures }: PlantedRate): void {
  const summary =
    `${name}: ${String(found)} of ${String(planted)} planted errors found (${percent(share(found, planted))}), ` +
    `${String(suspected)} of ${String(crossed)} suspects right where relations cross (${percent(share(suspected, crossed))})`;
  console.log([summary, ...failures].join("\n"));
  expect(planted, summary).toBeGreaterThan(0);
  expect(share(found, planted), summary).toBeGreaterThanOrEqual(LEAST_FOUND);
  expect(share(suspected, crossed), summary).toBeGreaterThanOrEqual(LEAST_SUSPECTED);
}
