import { describe, expect, test } from "vitest";
import { decimalToText, parseDecimal } from "../../../src/number/decimal";
import type { ScoringProfile } from "../../../src/scoring/profile/scoring-profile";
import { readIndicatorText } from "../../../src/scoring/reading/read-indicator-text";
import type { Direction, UnscoredReason } from "../../../src/scoring/rules/indicator-score";
import { scoreIndicator } from "../../../src/scoring/rules/score-indicator";
import { profileWith } from "./profile-with";

const OVER = profileWith({}).overFulfilment;

interface Example {
  readonly section: string;
  readonly target: string;
  readonly actual: string;
  readonly points: string;
  readonly profile?: Partial<ScoringProfile>;
  readonly direction?: Direction;
  /** The score, the band `[low, high]` or `[low, high)`, or why there is none. */
  readonly gives: string | { readonly none: UnscoredReason };
  readonly exceeded?: "warn" | "reason";
}

/** Every rule of DOMAIN.md section 3 with figures that were worked out by hand. */
const EXAMPLES: readonly Example[] = [
  // 3.3 positive
  { section: "≥ met", target: "≥50个", actual: "50", points: "10", gives: "10.00" },
  { section: "≥ not met", target: "≥30场", actual: "26场", points: "6", gives: "5.20" },
  { section: "≥ an actual value with an operator of its own", target: "≥90%", actual: "≥81%", points: "10", gives: "9.00" },
  { section: "> not met", target: ">92%", actual: "91.08%", points: "10", gives: "9.90" },
  { section: "no operator, a positive kind", target: "10场", actual: "9场", points: "8", gives: "7.20" },
  { section: "half up", target: "≥3", actual: "2", points: "10", gives: "6.67" },
  { section: "half up at exactly half", target: "≥8", actual: "1", points: "1", gives: "0.13" },
  { section: "98% of 98% is all of it (黄冈 scored the value)", target: "98%", actual: "98%", points: "20", gives: "20.00" },
  { section: "negative actual counts as none", target: "≥10%", actual: "-3%", points: "5", gives: "0.00" },
  // 3.3 equal
  { section: "= met", target: "=100%", actual: "100%", points: "5", gives: "5.00" },
  { section: "= not met", target: "=100%", actual: "77%", points: "5", gives: "3.85" },
  { section: "= exceeded gives full points", target: "=10次", actual: "11次", points: "5", gives: "5.00" },
  { section: "= exceeded, exact", target: "=10次", actual: "11次", points: "10", profile: { equal: "exact" }, gives: "9.09" },
  { section: "= 0 and nothing happened", target: "=0件", actual: "0件", points: "5", gives: "5.00" },
  { section: "= 0 and something happened", target: "=0件", actual: "2件", points: "5", gives: "0.00" },
  // 3.3 reverse: 10% over target on 10 points
  { section: "≤ met", target: "≤10次", actual: "8次", points: "10", gives: "10.00" },
  { section: "≤ ratio", target: "≤10次", actual: "11次", points: "10", profile: { reverse: "ratio" }, gives: "9.09" },
  { section: "≤ linear", target: "≤10次", actual: "11次", points: "10", profile: { reverse: "linear" }, gives: "9.00" },
  { section: "≤ linear at twice the target", target: "≤10次", actual: "20次", points: "10", profile: { reverse: "linear" }, gives: "0.00" },
  { section: "≤ linear far beyond", target: "≤10次", actual: "35次", points: "10", profile: { reverse: "linear" }, gives: "0.00" },
  { section: "≤ money in two units", target: "≤137.85万元", actual: "1378500元", points: "10", gives: "10.00" },
  { section: "≤ 0", target: "≤0次", actual: "1次", points: "4", gives: "0.00" },
  { section: "no operator, cost", target: "200万元", actual: "195.5万元", points: "10", direction: "reverse", gives: "10.00" },
  { section: "no operator, less may be better", target: "10%", actual: "12%", points: "10", direction: "unclear", gives: { none: "direction-unclear" } },
  { section: "no operator, met to the letter", target: "10%", actual: "10%", points: "10", direction: "unclear", gives: "10.00" },
  // 3.3 range
  { section: "range, inside", target: "8-10个", actual: "9个", points: "5", gives: "5.00" },
  { section: "range, below", target: "8-10个", actual: "6个", points: "8", gives: "6.00" },
  { section: "range, above counts as over-fulfilment", target: "8-10个", actual: "11个", points: "5", gives: "5.00" },
  { section: "range, above by ratio", target: "8-10个", actual: "12个", points: "6", profile: { rangeAbove: "ratio" }, gives: "5.00" },
  // 3.3 tolerance: ±10 full, to 15 3/5, to 20 1/5, beyond none
  { section: "± within", target: "±10%", actual: "-8%", points: "5", gives: "5.00" },
  { section: "± to 15", target: "±10%", actual: "12%", points: "5", gives: "3.00" },
  { section: "± to 20", target: "±10%", actual: "20%", points: "5", gives: "1.00" },
  { section: "± beyond", target: "±10%", actual: "21%", points: "5", gives: "0.00" },
  { section: "± of another width", target: "±5%", actual: "8%", points: "5", gives: { none: "beyond-tolerance" } },
  // Approximate actual values meet a target, or miss it by nobody knows how much.
  { section: "approximate, met", target: "≥200人", actual: "200余人", points: "5", gives: "5.00" },
  { section: "approximate, met from below", target: "≤90万元", actual: "约85万元", points: "5", gives: "5.00" },
  { section: "approximate, missed", target: "≥210人", actual: "200余人", points: "5", gives: { none: "actual-approximate" } },
  { section: "approximate, missed from above", target: "≤90万元", actual: "95万元左右", points: "5", gives: { none: "actual-approximate" } },
  { section: "approximate, out of a range", target: "8-10个", actual: "近7个", points: "5", gives: { none: "actual-approximate" } },
  // None of what should not happen needs no number.
  { section: "none of it", target: "≤5起", actual: "零投诉", points: "5", gives: { none: "judgement" } },
  { section: "none of it happened", target: "=0", actual: "未发生安全责任事故", points: "5", gives: { none: "judgement" } },
  { section: "words about something else", target: "≤5起", actual: "无明显增加", points: "5", gives: { none: "actual-not-a-number" } },
  // Bounds in words are known on one side only; signs in front of an actual value are the platform's.
  { section: "bound, met", target: "≥85%", actual: "90%以上", points: "5", gives: "5.00" },
  { section: "bound, met from below", target: "≤10次", actual: "不超过8次", points: "5", gives: "5.00" },
  { section: "bound, missed", target: "≥95%", actual: "90%以上", points: "5", gives: { none: "actual-approximate" } },
  { section: "bound, the other way", target: "≤95%", actual: "超过90%", points: "5", gives: { none: "actual-approximate" } },
  { section: "bound, of an exact target", target: "=100%", actual: "不低于100%", points: "5", gives: { none: "actual-approximate" } },
  { section: "reached", target: "≥95%", actual: "达到90%", points: "5", gives: "4.74" },
  { section: "sign of the platform", target: "≥95%", actual: "≥90%", points: "5", gives: "4.74" },
  // 3.3 deadline
  { section: "deadline met", target: "12月31日前", actual: "12月20日", points: "5", gives: "5.00" },
  { section: "deadline met on the day", target: "2022年12月30日", actual: "2022年12月30日", points: "6", gives: "6.00" },
  { section: "a year on one side only", target: "12月31日前", actual: "2025年1月15日", points: "6", gives: { none: "date-missing" } },
  { section: "late is left to people", target: "2022年6月30日前", actual: "2022年9月1日", points: "6", gives: { none: "late" } },
  { section: "late by a profile", target: "2022年6月30日前", actual: "2022年9月1日", points: "6", profile: { late: "zero" }, gives: "0.00" },
  // 3.3 step rule
  { section: "step rule, met", target: "90%以上得10分，每降5%扣1分，扣完为止", actual: "92%", points: "10", gives: "10.00" },
  { section: "step rule, two steps", target: "90%以上得10分，每降5%扣1分，扣完为止", actual: "80%", points: "10", gives: "8.00" },
  { section: "step rule, nothing left", target: "90%以上得10分，每降5%扣5分，扣完为止", actual: "60%", points: "10", gives: "0.00" },
  // 3.4 over-fulfilment
  { section: "20% over", target: "≥10次", actual: "12次", points: "10", gives: "10.00", exceeded: "warn" },
  { section: "just under 20% over", target: "≥100次", actual: "119次", points: "10", gives: "10.00" },
  { section: "30% over", target: "≥10次", actual: "13次", points: "10", gives: "10.00", exceeded: "reason" },
  { section: "30% over, not counted (大英)", target: "≥10次", actual: "13次", points: "10", profile: { overFulfilment: { ...OVER, deduct: "zero" } }, gives: "0.00", exceeded: "reason" },
  { section: "30% over, reduced", target: "≥10次", actual: "13次", points: "10", profile: { overFulfilment: { ...OVER, deduct: "ratio" } }, gives: "7.69", exceeded: "reason" },
  // 3.5 below a threshold
  { section: "no threshold by default", target: "≥100%", actual: "40%", points: "10", gives: "4.00" },
  { section: "below the threshold", target: "≥100%", actual: "59.9%", points: "10", profile: { zeroBelowRatio: "0.6" }, gives: "0.00" },
  { section: "at the threshold", target: "≥100%", actual: "60%", points: "10", profile: { zeroBelowRatio: "0.6" }, gives: "6.00" },
  // 3.6 qualitative bands
  { section: "达成", target: "效果明显", actual: "达成年度指标", points: "5", gives: "[4.00, 5.00]" },
  { section: "部分达成", target: "效果明显", actual: "部分达成年度指标并具有一定效果", points: "5", gives: "[3.00, 4.00)" },
  { section: "未达成", target: "效果明显", actual: "未达成年度指标且效果较差", points: "5", gives: "[0.00, 3.00)" },
  { section: "部分达成, 80/50", target: "效果明显", actual: "部分达成", points: "10", profile: { qualitative: { achieved: "0.8", partly: "0.5" } }, gives: "[5.00, 8.00)" },
  { section: "words without a tier", target: "效果明显", actual: "得到群众认可", points: "5", gives: { none: "judgement" } },
  // 4: what cannot be read is said
  { section: "a word for a number", target: "≤30万元", actual: "完成", points: "10", gives: { none: "actual-not-a-number" } },
  { section: "nothing for a number", target: "=100%", actual: "", points: "10", gives: { none: "actual-blank" } },
  { section: "no target", target: "", actual: "5次", points: "10", gives: { none: "target-blank" } },
  { section: "a number for words", target: "控制在预算中", actual: "100%", points: "5", gives: { none: "target-not-a-number" } },
  { section: "several quantities", target: "1台", actual: "扫描仪1台，柜1组", points: "5", gives: { none: "several-quantities" } },
  { section: "two units", target: "≥10场", actual: "500人次", points: "5", gives: { none: "units-differ" } },
  { section: "one rises, the other falls", target: "提升10%", actual: "下降3%", points: "5", gives: { none: "opposite-trends" } },
  { section: "not applicable", target: "不涉及", actual: "", points: "5", gives: { none: "not-applicable" } },
  { section: "not applicable, full points", target: "不涉及", actual: "不涉及", points: "5", profile: { notApplicable: "full" }, gives: "5.00" },
  { section: "unmeasurable", target: "无可估量", actual: "好", points: "5", gives: { none: "unmeasurable" } },
  { section: "a template", target: "**月**日前", actual: "6月", points: "5", gives: { none: "placeholder" } },
  { section: "a bare ratio beside a percentage", target: "≥95%", actual: "0.98", points: "5", gives: "5.00" },
  { section: "bare percent points beside a percentage", target: "95", actual: "90.25%", points: "5", gives: "4.75" },
];

describe("every rule with a worked example", () => {
  test.each(EXAMPLES)("$section: $target and $actual", ({ target, actual, points, profile = {}, direction = "positive", gives, exceeded }) => {
    const texts = { target: readIndicatorText(target), actual: readIndicatorText(actual) };
    const score = scoreIndicator(texts, parseDecimal(points)!, direction, profileWith(profile));
    const shown =
      score.kind === "computed" ? decimalToText(score.working.score)
      : score.kind === "unscored" ? { none: score.reason }
      : `[${decimalToText(score.low).padEnd(4, ".00")}, ${decimalToText(score.high).includes(".") ? decimalToText(score.high) : `${decimalToText(score.high)}.00`}${score.isHighIncluded ? "]" : ")"}`;
    expect({ target, actual, shown }).toEqual({ target, actual, shown: gives });
    expect(score.kind === "computed" ? score.exceeded : null).toBe(exceeded ?? null);
  });
});
