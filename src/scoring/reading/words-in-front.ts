import { lastComparison } from "./comparison-words";
import type { Comparison, Quantity } from "./indicator-value";

/** What the words in front of a number say about it. */
export interface WordsInFront {
  readonly comparison: Comparison | null;
  /** The operator as written; empty where none is. */
  readonly operator: string;
  readonly isApproximate: boolean;
  /** 近: of a span of time it means the latest, not nearly. */
  readonly isNear: boolean;
  readonly isNegative: boolean;
  readonly trend?: Quantity["trend"];
  /** Words besides operator and 约, as `培训人数` is. */
  readonly words: string;
}

const ABOUT = /(?:大约|大概|将近|接近|约为|约|近)$/;
const TRENDS = [
  ["rise", /(?:提高|提升|增长|增加|上升|上涨|上浮|增幅|增速|扩大)(?:了|率|幅度|比例)?$/], ["fall", /(?:下降|降低|减少|缩减|压减|回落|下浮|下跌|缩短|降幅)(?:了|率|幅度|比例)?$/],
] as const;

/** The number is part of a name (第3批, 前10名, G20), one of each (每人), or what is missing or beyond: not what was aimed at or reached. */
const OTHER_NUMBER = /(?:[第前后扣另剩缺欠A-Za-z?()./*×-]|[相尚还]差|排名|名次|指标|附件|剩余|其余|另外|超额|超额完成|超支|超计划|多完成|分别|其中|倒数)$/;
const EACH = /每|各(?![类项种级地界])|[人户日月年]均|单价/;
/** `半年1次`, `月1次` say how often; 上半年6次 and 全年6次 do not. */
const RHYTHM = /(?:^|[^上下前后])半年$|^[一两二三]?个?(?:季度?|月|周|日|天)$|^[两二三]年$/;
const DENIED = /未(?!成年|来)|没|无法|不(?!动产|断|锈钢)|难以|尚|仍|正在|取消|推迟|暂停|终止/;
/** `高于上年5%` tells a change, `不超过上年5%` one of two things. */
const OTHER_BASE = /上年|去年|同期|往年|上期|平均|年均|基数|目标|计划/;

const FARTHEST = 40;
const WIDEST_GAP = 10;

/** Words that stand between an operator and its number may say what it is a number of: `不超过预算安排507.97万元`. */
function isPlainGap(gap: string, comparison: Comparison): boolean {
  if (gap === "") return true;
  return (comparison === "ge" || comparison === "le") && gap.length <= WIDEST_GAP && /^[\u4e00-\u9fff]+$/.test(gap) && !OTHER_BASE.test(gap) && !DENIED.test(gap);
}

function areHarmless(words: string): boolean {
  return !OTHER_NUMBER.test(words) && !EACH.test(words) && !RHYTHM.test(words) && !DENIED.test(words) && !/[≥≤<>=±≠≈↑↓]/.test(words);
}

/** Reads the text in front of the only number of a normalized clause; null where the number is none to compare. */
export function wordsInFront(text: string): WordsInFront | null {
  const unsigned = text.replace(/[+-]$/, "");
  const isSigned = unsigned !== text;
  const exact = unsigned.replace(ABOUT, "");
  const found = lastComparison(exact);
  if (found && !isPlainGap(found.between.replace(ABOUT, ""), found.comparison)) return null;
  const isAbout = exact !== unsigned || (found !== null && ABOUT.test(found.between));
  const words = found ? found.before : exact;
  if (!areHarmless(words) || (found && /^[≥≤<>=±]$/.test(found.word) && found.between !== "")) return null;
  // Behind a word a dash is rather a dash than a sign.
  if (isSigned && !(found ? found.between === "" : exact === "")) return null;
  if (words.length > FARTHEST && found?.between !== "") return null;
  const [trend] = TRENDS.find(([, pattern]) => pattern.test(words)) ?? [];
  return {
    comparison: found?.comparison ?? null, operator: found?.word ?? "", isApproximate: isAbout, isNear: unsigned.endsWith("近"),
    isNegative: text.endsWith("-"), ...(trend && { trend }), words,
  };
}
