import { expect } from "vitest";
import type { LayoutRate } from "./layout-case";

/** DESIGN.md, section 7. */
export const LEAST_RECOGNIZED = 0.98;

/** Standard forms stay what they are however they are laid out, and no layout is a mistake. */
export function expectLayoutsRecognized(name: string, { forms, recognized, alarms, failures }: LayoutRate): void {
  const share = forms === 0 ? 0 : recognized / forms;
  const summary = `${name}: ${String(recognized)} of ${String(forms)} forms recognized over layouts (${(share * 100).toFixed(2)} %), ${String(alarms)} false alarms`;
  console.log([summary, ...failures].join("\n"));
  expect(share, summary).toBeGreaterThanOrEqual(LEAST_RECOGNIZED);
  expect(alarms, summary).toBe(0);
}
