import type { Change, ChangeCode } from "../../changes/change";
import type { HeldBack } from "../../changes/held-back";
import { addressText } from "../address-text";
import { beforeAndAfterText } from "../cell-state-text";
import { labelText } from "../label-text";

export const CHANGE_REASONS: Readonly<Record<ChangeCode, string>> = {
  rate: "spent ÷ full-year (revised) budget",
  "rate-without-base": "the base is blank or 0, so the rate stays blank",
  score: "the scoring rule",
  sum: "sum of its items",
  hierarchy: "sum of the codes below it",
  total: "total",
  "column-formula": "formula of the column",
  undo: "back to what stood there before",
  fix: "suggested fix",
};

/** `E8 项目支出, from 99% to 98.66%, spent ÷ full-year (revised) budget`. */
export function changeText(change: Change, home: string): string {
  const [old, now] = beforeAndAfterText(change.before, change.after);
  const place = [addressText(change.cell, home), labelText(change.label)].filter((part) => part !== "").join(" ");
  const formula = change.after.formula === undefined ? "" : ` (formula =${change.after.formula})`;
  const kept = old === now ? `${old ?? "blank"} as a formula` : `from ${old ?? "blank"} to ${now ?? "blank"}`;
  return `${place}, ${kept}${formula}, ${CHANGE_REASONS[change.code]}`;
}

export const HELD_BACK_REASONS: Readonly<Record<HeldBack["code"], string>> = {
  "operand-suspect": "a figure it needs is under an open error, handle that first",
  "operand-not-a-number": "a cell it needs holds no number",
  "holds-formula": "holds a formula and keeps it",
  "base-empty": "the base is blank or 0, so there is no rate",
};

/** A derived cell that is left alone, and why. */
export function heldBackText({ cell, code, formula }: HeldBack, home: string): string {
  const correct = formula === undefined ? "" : `; the right formula is =${formula}`;
  return `${addressText(cell, home)}: ${HELD_BACK_REASONS[code]}${correct}`;
}
