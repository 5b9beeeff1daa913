import type { Fix } from "../../checks/check-finding";
import { addressText } from "../address-text";
import { numeralText } from "../figure-text";
import { fixSteps, type FixStep } from "../fix-steps";

function one({ cell, before, after, formula }: Fix, home: string): string {
  const address = addressText(cell, home);
  if (formula !== undefined) return `${address} 的公式改为 =${formula.replace(/^=/, "")}`;
  if (after === "") return `${address} 清空（现为 ${numeralText(before)}）`;
  if (before === "") return `${address} 填 ${numeralText(after)}`;
  return `${address} 由 ${numeralText(before)} 改为 ${numeralText(after)}`;
}

function stepText(step: FixStep, home: string): string {
  if ("change" in step) return one(step.change, home);
  const [a, b] = step.exchange;
  return `${addressText(a.cell, home)} 与 ${addressText(b.cell, home)} 互换`;
}

/** Cells to change together, old and new value for each; null where there is no single correction. */
export function fixText(fixes: readonly Fix[], home: string): string | null {
  return fixes.length === 0 ? null : fixSteps(fixes).map((step) => stepText(step, home)).join("；");
}
