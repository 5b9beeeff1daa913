import type { CheckTexts } from "../../pane/check-texts";

/** Causes as short names to choose from. */
export const CAUSE_NAMES: CheckTexts["causes"] = {
  rounding: "进位差",
  "forced-balance": "舍位平衡",
  blank: "漏填",
  "text-number": "文本型数字",
  "lost-format": "丢失百分号",
  "unit-slip": "元、万元混用",
  "columns-swapped": "两列填反",
  "item-omitted": "漏列",
  "item-doubled": "重复计入",
  "of-which-doubled": "“其中”项重复",
  "other-total": "填成另一合计",
  "other-scope": "口径不同",
  "stale-copy": "复制后未改",
  "wrong-base": "分母有误",
  "sign-reversed": "正负号相反",
  truncated: "截位",
  "digit-typed": "录错数字",
  "digit-dropped": "漏录数字",
  "digit-inserted": "多录数字",
  "digits-transposed": "数字颠倒",
  "score-above-points": "得分高于分值",
  "formula-range": "公式范围",
  unexplained: "原因不明",
  check: "填报要求",
};
