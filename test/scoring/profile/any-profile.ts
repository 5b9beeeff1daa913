import fc from "fast-check";
import { RULE_PATHS } from "../../../src/scoring/profile/rule-path";
import { FIRST_LEVELS, type ScoringProfile } from "../../../src/scoring/profile/scoring-profile";

/** Hundredths as decimal text: 125 is 1.25. */
const hundredths = (value: number): string => String(value / 100);
const share = (most: number) => fc.integer({ min: 0, max: most });
const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => /\S/.test(text));

/** So many points out of 100 for every level, in some order, some levels together. */
const weights: fc.Arbitrary<ScoringProfile["weights"]> = fc.oneof(
  fc.constant("sheet" as const),
  fc.tuple(fc.shuffledSubarray([...FIRST_LEVELS], { minLength: 2 }), fc.integer({ min: 0, max: 10_000 }), fc.boolean()).map(([levels, first, isTogether]) => {
    const [head, ...rest] = levels;
    if (!head) throw new Error("two levels at least");
    const others = isTogether ? [rest] : rest.map((level) => [level]);
    const left = 10_000 - first;
    return [
      { levels: [head], points: hundredths(first) },
      ...others.map((own, at) => ({ levels: own, points: hundredths(at === 0 ? left : 0) })),
    ];
  }),
);

const descending = (most: number, maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength }).map((values) => values.sort((a, b) => b - a).map(hundredths));

const grades = fc.tuple(fc.uniqueArray(word, { minLength: 6, maxLength: 6, selector: (name) => name.trim() }), descending(9_999, 5))
  .map(([names, bounds]) => [...bounds, "0"].map((from, at) => ({ name: names[at] ?? "", from })));

const tolerance = descending(100, 3).map((shares) => shares.map((part, at) => ({ within: String(5 * (at + 1)), share: part })));

/** Every profile that goes together. */
export const anyProfile: fc.Arbitrary<ScoringProfile> = fc.record(
  {
    schemaVersion: fc.constant(1 as const),
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}$/),
    name: word, source: word, region: word,
    fiscalYear: fc.integer({ min: 1990, max: 2100 }),
    toConfirm: fc.subarray([...RULE_PATHS]),
    weights,
    reverse: fc.constantFrom("ratio" as const, "linear" as const),
    equal: fc.constantFrom("at-least" as const, "exact" as const),
    rangeAbove: fc.constantFrom("full" as const, "ratio" as const),
    tolerance,
    late: fc.constantFrom("judgement" as const, "zero" as const),
    zeroBelowRatio: share(100).map(hundredths),
    overFulfilment: fc.tuple(share(200), share(200), fc.constantFrom("none" as const, "ratio" as const, "zero" as const))
      .map(([a, b, deduct]) => ({ warnAt: hundredths(100 + Math.min(a, b)), reasonAt: hundredths(100 + Math.max(a, b)), deduct })),
    qualitative: fc.uniqueArray(share(100), { minLength: 2, maxLength: 2 })
      .map((both) => ({ achieved: hundredths(Math.max(...both)), partly: hundredths(Math.min(...both)) })),
    notApplicable: fc.constantFrom("renormalise" as const, "shift" as const, "full" as const),
    execution: fc.record({ base: fc.constantFrom("revised" as const, "approved" as const), isCapped: fc.boolean(), rate: fc.constantFrom("exact" as const, "shown" as const) }),
    grades,
    decimals: fc.nat(4),
  },
  { requiredKeys: ["schemaVersion", "id", "name", "source", "toConfirm", "weights", "reverse", "equal", "rangeAbove", "tolerance", "late", "overFulfilment", "qualitative", "notApplicable", "execution", "grades", "decimals"] },
);
