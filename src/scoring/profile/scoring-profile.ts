import * as z from "zod/mini";
import { decimalText } from "./decimal-text";
import { RULE_PATHS } from "./rule-path";

/** Names and sources are a line or a few. */
const LONGEST_TEXT = 500;
/** Lists are short. */
export const LONGEST_LIST = 20;

const text = z.string().check(z.regex(/\S/), z.maxLength(LONGEST_TEXT));

/** The first levels of indicators, and the execution rate, which stands beside them. */
export const FIRST_LEVELS = ["execution", "cost", "output", "benefit", "satisfaction"] as const;
const firstLevel = z.enum(FIRST_LEVELS);

/** A scoring profile: which rule of scoring is in force, as a finance bureau states it. Data only, saved with documents and as JSON. */
export const scoringProfileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/), z.maxLength(LONGEST_TEXT)),
  name: text,
  /** Regulation, notice or form that the rules come from. */
  source: text,
  region: z.optional(text),
  fiscalYear: z.optional(z.int().check(z.gte(1990), z.lte(2100))),
  /** Values, such as `overFulfilment.warnAt`, that no official text was found for: to be confirmed by the bureau. */
  toConfirm: z.array(z.enum(RULE_PATHS)).check(z.maxLength(LONGEST_LIST)),
  /** `sheet` reads the weights from the sheet itself. One entry may cover several first levels together (湖北: 效益 and 满意度, 40). */
  weights: z.union([
    z.literal("sheet"),
    z.array(z.strictObject({ levels: z.array(firstLevel).check(z.minLength(1)), points: decimalText })).check(z.minLength(1), z.maxLength(LONGEST_LIST)),
  ]),
  /** Targets with ≤ or <: `ratio` is target ÷ actual, `linear` is 1 − (actual − target) ÷ target. */
  reverse: z.enum(["ratio", "linear"]),
  /** Targets with =: more than the target gives full points, or as many fewer as it is off (target ÷ actual). */
  equal: z.enum(["at-least", "exact"]),
  /** Targets with two ends, above the upper: full points as over-fulfilment, or upper ÷ actual. */
  rangeAbove: z.enum(["full", "ratio"]),
  /** Targets with ±: the share of points by how far off, in percentage points; further off than the last gives none. */
  tolerance: z.array(z.strictObject({ within: decimalText, share: decimalText })).check(z.maxLength(LONGEST_LIST)),
  /** Too late: left to a person, or no points. */
  late: z.enum(["judgement", "zero"]),
  /** Below this completion no points at all; absent where the rule knows no such threshold. */
  zeroBelowRatio: z.optional(decimalText),
  overFulfilment: z.strictObject({
    /** From this completion on the target is to be looked at. */
    warnAt: decimalText,
    /** From this completion on a reason must be given. */
    reasonAt: decimalText,
    /** From `reasonAt` on: full points, target ÷ actual, or none. */
    deduct: z.enum(["none", "ratio", "zero"]),
  }),
  /** Lower ends, as shares of the points, of the bands of 达成 and 部分达成; an end belongs to the upper band. */
  qualitative: z.strictObject({ achieved: decimalText, partly: decimalText }),
  /** Indicators that do not apply: the rest is scaled to 100, their points move inside the first level, or they get full points. */
  notApplicable: z.enum(["renormalise", "shift", "full"]),
  execution: z.strictObject({
    /** What the outturn is divided by. */
    base: z.enum(["revised", "approved"]),
    /** No more than the points, whatever the rate. */
    isCapped: z.boolean(),
    /** Scores follow from the exact rate or from the rate as shown. */
    rate: z.enum(["exact", "shown"]),
  }),
  /** From the best down, half-open: a total belongs to the first grade whose `from` it reaches. */
  grades: z.array(z.strictObject({ name: text, from: decimalText })).check(z.minLength(1), z.maxLength(LONGEST_LIST)),
  /** Decimals of a computed score, half up. */
  decimals: z.int().check(z.gte(0), z.lte(4)),
});

export type ScoringProfile = Readonly<z.infer<typeof scoringProfileSchema>>;
export type FirstLevel = (typeof FIRST_LEVELS)[number];
