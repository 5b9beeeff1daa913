import { isCellError, type Cell } from "../../sheet/cell";
import { comparisonOf } from "./comparison-words";
import type { Comparison } from "./indicator-value";
import { normalizeIndicatorText } from "./normal-text";

/** What a cell of 指标性质, 符号 or 计算符号 says. */
export interface StatedOperator {
  readonly comparison: Comparison | null;
  /** 定性: somebody judges, whatever figures stand beside it. */
  readonly isJudgement: boolean;
  /** 正向 and 反向 say which way is better; an operator beside the number says more. */
  readonly isNature: boolean;
}

/** The codes of the national platform (DOMAIN.md 3.3); 6 is 定性. */
const CODES: ReadonlyMap<string, Comparison> = new Map([["1", "ge"], ["2", "gt"], ["3", "eq"], ["4", "lt"], ["5", "le"]]);
const NATURES: ReadonlyMap<string, Comparison> = new Map([["正向", "ge"], ["反向", "le"], ["逆向", "le"], ["负向", "le"]]);
const JUDGED: ReadonlySet<string> = new Set(["6", "定性"]);

/** Reads the operator of a target whose number stands in a cell of its own. Words that are no operator, such as 定量, state nothing. */
export function readStatedOperator(cell: Cell | null): StatedOperator {
  const value = cell?.value ?? null;
  const text = value === null || isCellError(value) ? "" : normalizeIndicatorText(String(value)).replace(/指标$/, "");
  const nature = NATURES.get(text);
  return { comparison: nature ?? CODES.get(text) ?? comparisonOf(text), isJudgement: JUDGED.has(text), isNature: nature !== undefined };
}
