import { expect } from "vitest";
import type { FixSafety } from "./fix-safety";

/** Whoever follows a proposal must not make the workbook worse: a fix is proposed only where it is the only one. */
export function expectFixesSafe(name: string, { proposed, restoring, harmful, mistaken }: FixSafety): void {
  const summary = `${name}: corrections proposed for ${String(proposed)} planted errors, ${String(restoring)} restore the figure, ${String(mistaken.length)} mistaken, ${String(harmful.length)} harmful`;
  console.log([summary, ...harmful.map((line) => `   harmful   ${line}`), ...mistaken.map((line) => `   mistaken  ${line}`)].join("\n"));
  expect(harmful, summary).toEqual([]);
}
