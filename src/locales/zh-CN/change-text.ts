import type { Change, ChangeCode } from "../../changes/change";
import type { HeldBack } from "../../changes/held-back";
import { addressText } from "../address-text";
import { beforeAndAfterText } from "../cell-state-text";
import { labelText } from "../label-text";

export const CHANGE_REASONS: Readonly<Record<ChangeCode, string>> = {
  rate: "按执行数 ÷ 全年（调整）预算数重算",
  "rate-without-base": "分母为空或为 0，不计算比率，留空",
  score: "按评分规则重算",
  sum: "按分项之和重算",
  hierarchy: "按下级科目之和重算",
  total: "按合计重算",
  "column-formula": "按栏次公式重算",
  undo: "恢复为改动前的值",
  fix: "按建议改法更正",
};

/** `E8 项目支出，由 99% 改为 98.66%，按执行数 ÷ 全年（调整）预算数重算`. */
export function changeText(change: Change, home: string): string {
  const [old, now] = beforeAndAfterText(change.before, change.after);
  const place = [addressText(change.cell, home), labelText(change.label)].filter((part) => part !== "").join(" ");
  const formula = change.after.formula === undefined ? "" : `（公式 =${change.after.formula}）`;
  const kept = old === now ? `${old ?? "空"} 写成公式` : `由 ${old ?? "空"} 改为 ${now ?? "空"}`;
  return `${place}，${kept}${formula}，${CHANGE_REASONS[change.code]}`;
}

export const HELD_BACK_REASONS: Readonly<Record<HeldBack["code"], string>> = {
  "operand-suspect": "所依据的数有待处理的错误，请先处理",
  "operand-not-a-number": "所依据的格里不是数字",
  "holds-formula": "已含公式，保留不动",
  "base-empty": "分母为空或为 0，不计算比率",
};

/** A derived cell that is left alone, and why. */
export function heldBackText({ cell, code, formula }: HeldBack, home: string): string {
  const correct = formula === undefined ? "" : `；正确的公式是 =${formula}`;
  return `${addressText(cell, home)}：${HELD_BACK_REASONS[code]}${correct}`;
}
