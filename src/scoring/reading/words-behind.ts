import { suffixOf } from "./comparison-words";
import { isClassifier, unitAtStart } from "./indicator-unit";
import type { Comparison } from "./indicator-value";

/** What stands behind a number: its unit, a bound, and that the matter is done. */
export interface WordsBehind {
  readonly unit: string;
  readonly comparison: Comparison | null;
  readonly isApproximate: boolean;
}

const DONE = /(?:均|都|已|全部|全|按时|按期|如期|圆满|顺利)*(?:完成|落实|到位|达标|合格|覆盖|通过|达成|实现)$/;
/** The name of the counted things: no sentence that goes on. */
const NAME = /^[\u4e00-\u9fffA-Za-z]{1,16}$/;
const NO_NAME = /[未没不非缺仅待需其每半]|以[上下内外]|[前后]$|之|正在|[施行进建]中$|取消|推迟|暂停/;
const TIME = /(?:天|日|小时|分钟|月|年|周|星期)$/;
/** Steps and numbers of a row, not amounts: `≥2级`, `1号`. */
const RANK = /^[号级等类档楼届星代位期批季月日年度章届页第]/;
const FREE_UNIT = /^[\u4e00-\u9fff°·A-Za-z]{1,6}(?:\/[\u4e00-\u9fffA-Za-z]{1,4})?$/;

function nameBehind(text: string, unit: string, isOperatorSign: boolean): string | null {
  if (text === "") return unit;
  if (NO_NAME.test(text)) return null;
  if (unit === "") return isOperatorSign && FREE_UNIT.test(text) && !RANK.test(text) ? text : null;
  return isClassifier(unit) && NAME.test(text) ? unit + text : null;
}

/**
 * Reads what stands behind a number. Null where it is no unit: `5A级`, `1号楼`, `24小时服务`. An unknown word is taken for a unit only
 * where an operator sign says that a number is meant (`≥3标段`).
 */
export function wordsBehind(text: string, isOperatorSign: boolean): WordsBehind | null {
  const start = unitAtStart(text);
  const unit = start?.unit ?? "";
  const rest = text.slice(start?.length ?? 0).replace(DONE, "");
  const isSpan = TIME.test(unit);
  const suffix = isSpan && rest === "内" ? { comparison: "le" as const, isApproximate: false, before: "" } : suffixOf(rest);
  const name = nameBehind(suffix.before, unit, isOperatorSign);
  if (name === null) return null;
  // A bare 15日 may be a day of the month as well as a span.
  if (name === "日" && suffix.comparison === null && !isOperatorSign) return null;
  return { unit: name, comparison: suffix.comparison, isApproximate: suffix.isApproximate };
}
