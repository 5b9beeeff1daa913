import type { CheckTexts } from "../../pane/check-texts";

/** Causes as short names to choose from. */
export const CAUSE_NAMES: CheckTexts["causes"] = {
  rounding: "Rounding",
  "forced-balance": "Forced balance",
  blank: "Left blank",
  "text-number": "Number as text",
  "lost-format": "Lost percentage",
  "unit-slip": "元 and 万元 mixed",
  "columns-swapped": "Columns swapped",
  "item-omitted": "Item omitted",
  "item-doubled": "Item counted twice",
  "of-which-doubled": "“Of which” added again",
  "other-total": "Another total",
  "other-scope": "Another scope",
  "stale-copy": "Stale copy",
  "wrong-base": "Wrong base",
  "sign-reversed": "Sign reversed",
  truncated: "Truncated",
  "digit-typed": "Wrong digit",
  "digit-dropped": "Digit dropped",
  "digit-inserted": "Digit inserted",
  "digits-transposed": "Digits transposed",
  "score-above-points": "Score above points",
  "formula-range": "Formula range",
  unexplained: "No cause found",
  check: "Filling-in rules",
};
