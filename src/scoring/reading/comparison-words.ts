import type { Comparison } from "./indicator-value";

const WORDS: readonly (readonly [Comparison, readonly string[]])[] = [
  ["ge", ["不低于", "不少于", "不小于", "不得低于", "不得少于", "不得小于", "不能低于", "不能少于", "未低于", "至少", "最少", "大于等于", "大于或等于", "高于等于", "高于或等于"]],
  ["le", [
    "不超过", "不超出", "不超", "不高于", "不大于", "不多于", "不得超过", "不得高于", "不得大于", "不得多于", "不能超过", "不能高于", "未超过", "未超出", "未超", "未高于",
    "没有超过", "最多", "至多", "控制在", "小于等于", "小于或等于", "低于等于", "低于或等于", "少于等于",
  ]],
  ["gt", ["大于", "超过", "超出", "高于", "多于"]],
  ["lt", ["小于", "少于", "低于", "不足", "不到"]],
  ["eq", ["等于"]],
];
/** They count right in front of the number only: 达标率 and 超额 are no operators. */
const ADJACENT: readonly (readonly [string, Comparison])[] = [["达到", "ge"], ["达", "ge"], ["超", "gt"]];
const SIGNS: ReadonlyMap<string, Comparison> = new Map([
  ["≥", "ge"], ["≤", "le"], [">", "gt"], ["<", "lt"], ["=", "eq"], ["±", "plus-minus"],
]);

const BY_WORD: ReadonlyMap<string, Comparison> = new Map([
  ...WORDS.flatMap(([comparison, words]) => words.map((word) => [word, comparison] as const)), ...ADJACENT, ...SIGNS,
]);
const ADJACENT_WORDS: ReadonlySet<string> = new Set(ADJACENT.map(([word]) => word));
const LONGEST_FIRST = [...BY_WORD.keys()].sort((a, b) => b.length - a.length);
const ANYWHERE = new RegExp(LONGEST_FIRST.map((word) => (ADJACENT_WORDS.has(word) ? `${word}$` : word)).join("|"), "g");

/** `不超过预算安排507.97万元`: the last operator word of the text in front of a number, and what stands on either side of it. */
export interface FoundComparison {
  readonly comparison: Comparison;
  readonly word: string;
  readonly before: string;
  readonly between: string;
}

/** The comparison that the whole of a normalized text states: `≥`, `不低于`. */
export function comparisonOf(text: string): Comparison | null {
  return BY_WORD.get(text) ?? null;
}

/** The last operator of a normalized text, sign or word. */
export function lastComparison(text: string): FoundComparison | null {
  let last: RegExpExecArray | null = null;
  for (const match of text.matchAll(ANYWHERE)) last = match;
  const comparison = last && BY_WORD.get(last[0]);
  if (!last || !comparison) return null;
  return { comparison, word: last[0], before: text.slice(0, last.index), between: text.slice(last.index + last[0].length) };
}

/** The least and the most: which end a suffix behind the number sets. */
const SUFFIXES = [
  ["ge", /(?:及以上|或以上|以上|及更多)$/], ["le", /(?:及以下|或以下|以下|及以内|以内|之内)$/],
] as const;

export interface FoundSuffix {
  readonly comparison: Comparison | null;
  readonly isApproximate: boolean;
  readonly before: string;
}

/** What stands behind a number and its unit: `以上`, `以内`, `左右`. */
export function suffixOf(text: string): FoundSuffix {
  for (const [comparison, pattern] of SUFFIXES) {
    const found = pattern.exec(text);
    if (found) return { comparison, isApproximate: false, before: text.slice(0, found.index) };
  }
  const about = /(?:左右|上下)$/.exec(text);
  return about ? { comparison: null, isApproximate: true, before: text.slice(0, about.index) } : { comparison: null, isApproximate: false, before: text };
}

const REACHED: ReadonlySet<string> = new Set(["达到", "达", "等于"]);

/**
 * Whether words tell of a number how far it goes at least or at most: `90%以上`, `超过90%`. 达到 tells the number itself, and so does a sign,
 * which some platforms put in front of every actual value (DOMAIN.md 4.2).
 */
export function isBoundInWords(frontWord: string, behind: Comparison | null): boolean {
  return behind !== null || (BY_WORD.has(frontWord) && !SIGNS.has(frontWord) && !REACHED.has(frontWord));
}

const LOWER: ReadonlySet<Comparison> = new Set(["ge", "gt"]);
const UPPER: ReadonlySet<Comparison> = new Set(["le", "lt"]);
/** Words of an aim rather than a bound: the suffix says which bound is meant (`控制在90%以上`). */
const SOFT: ReadonlySet<string> = new Set(["控制在", "达到", "达"]);

/** Operator in front and suffix behind taken together; undefined where they contradict each other. */
export function joinComparisons(front: Comparison | null, behind: Comparison | null, frontWord: string): Comparison | null | undefined {
  if (front === null || behind === null) return front ?? behind;
  if (front === "plus-minus") return behind === "le" ? front : undefined;
  const agree = (LOWER.has(front) && LOWER.has(behind)) || (UPPER.has(front) && UPPER.has(behind));
  if (agree) return front;
  return SOFT.has(frontWord) ? behind : undefined;
}
