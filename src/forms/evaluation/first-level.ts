import type { FirstLevel } from "../../scoring/profile/scoring-profile";
import { normalizeLabel } from "../../sheet/label";

/** First levels by the words in their labels; one label may name two, as in `效益和满意度指标（40分）`. */
const WORDS: readonly (readonly [words: RegExp, level: FirstLevel])[] = [
  [/执行率/, "execution"],
  [/成本/, "cost"],
  [/产出/, "output"],
  [/效益|效果|结果/, "benefit"],
  [/满意/, "satisfaction"],
];

/** The first levels that a label names; none for a label of a body's own. */
export function firstLevelsOf(label: string): FirstLevel[] {
  const text = normalizeLabel(label);
  return WORDS.filter(([words]) => words.test(text)).map(([, level]) => level);
}
