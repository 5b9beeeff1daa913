import type { Fix } from "../../checks/check-finding";
import { addressText } from "../address-text";
import { numeralText } from "../figure-text";
import { fixSteps, type FixStep } from "../fix-steps";

function one({ cell, before, after, formula }: Fix, home: string): string {
  const address = addressText(cell, home);
  if (formula !== undefined) return `change the formula in ${address} to =${formula.replace(/^=/, "")}`;
  if (after === "") return `clear ${address} (now ${numeralText(before)})`;
  if (before === "") return `enter ${numeralText(after)} in ${address}`;
  return `change ${address} from ${numeralText(before)} to ${numeralText(after)}`;
}

function stepText(step: FixStep, home: string): string {
  if ("change" in step) return one(step.change, home);
  const [a, b] = step.exchange;
  return `swap ${addressText(a.cell, home)} and ${addressText(b.cell, home)}`;
}

/** Cells to change together, old and new value for each; null where there is no single correction. */
export function fixText(fixes: readonly Fix[], home: string): string | null {
  return fixes.length === 0 ? null : fixSteps(fixes).map((step) => stepText(step, home)).join("; ");
}
