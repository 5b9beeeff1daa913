import type { Decimal } from "../../number/decimal";

/** How an actual value must stand to the number of a target: ≥, >, =, ≤, <, ±. */
export type Comparison = "ge" | "gt" | "eq" | "le" | "lt" | "plus-minus";

/** One number with its unit: `不低于15场`, `≤90万元`, `约85.05万元`, `98%`, `千余人`. */
export interface Quantity {
  readonly kind: "quantity";
  /** Null where none is written: the kind of indicator then decides. */
  readonly comparison: Comparison | null;
  /** With its magnitude worked in: `1.2亿元` is 120,000,000 元. Of a percentage the number before the sign: `98%` is 98. */
  readonly value: Decimal;
  /** `%` for a percentage and for percentage points, `元` for every amount of money, else as written; empty where none is. */
  readonly unit: string;
  /** 约, 近, 余, 左右: the number is no exact one. */
  readonly isApproximate: boolean;
  /** Its comparison stands in words: as an actual value (`90%以上`) it is no exact number, as a target it asks for the same as a sign. */
  readonly isBound?: true;
  /** Of a number that tells a change the way it goes: `提升10%`, `下降3%`; such numbers do not compare with those of the other way. */
  readonly trend?: "rise" | "fall";
}

/** One of several quantities in a cell, with the words that tell it from the others: `扫描仪1台`. */
export interface NamedQuantity {
  readonly text: string;
  readonly quantity: Quantity;
}

/** `8-10个`: both ends included, of one unit. */
export interface QuantityRange {
  readonly kind: "range";
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string;
}

/** A point in time as far as it is written: a year, a month, a day; any may be missing, as in `12月`. */
export interface PartialDate {
  readonly year?: number;
  /** 1 to 12. A quarter is written as its last month. */
  readonly month?: number;
  readonly day?: number;
}

/** By when: `12月底前`, `第一季度`, `11-12月`, `2022年12月30日`. The end counts as in time. */
export interface Deadline {
  readonly kind: "deadline";
  readonly from?: PartialDate;
  readonly to: PartialDate;
}

/** `90%以上得10分，每降5%扣1分，扣完为止`. */
export interface StepRule {
  readonly kind: "step-rule";
  /** Full points from here on: at least it for `ge`, at most it for `le`. */
  readonly threshold: Quantity;
  /** Points where the threshold is met; null where the text names none and the row's points count. */
  readonly points: Decimal | null;
  /** Every further step of this width away from the threshold … */
  readonly step: Decimal;
  /** … costs so many points. */
  readonly penalty: Decimal;
}

/** `控制率在±10%以内得5分，±10-15%以内得3分`: points by how far off. Widest last. */
export interface BandRule {
  readonly kind: "band-rule";
  readonly unit: string;
  readonly bands: readonly { readonly within: Decimal; readonly points: Decimal }[];
}

/** 达成、部分达成、未达成 and their like. */
export type Tier = "achieved" | "partly" | "missed";

/** Words that only a person can weigh; a word that names a tier says which. */
export interface Qualitative {
  readonly kind: "qualitative";
  readonly tier: Tier | null;
  /** It says that there was none of what should not happen: 零投诉, 未发生事故. */
  readonly isNone?: true;
}

/** What a cell of a target or an actual value says. */
export type IndicatorValue =
  | Quantity
  | QuantityRange
  | Deadline
  | StepRule
  | BandRule
  | Qualitative
  /** Several quantities of which none is the one: `购置更新扫描仪1台，购置五节柜1组、打印机1台`. */
  | { readonly kind: "several"; readonly quantities: readonly NamedQuantity[] }
  /** 不涉及, 无, /, —. */
  | { readonly kind: "not-applicable" }
  /** 无可估量, 不可估算. */
  | { readonly kind: "unmeasurable" }
  /** A template not filled in: `**月**日前`, `XX%`. */
  | { readonly kind: "placeholder" }
  | { readonly kind: "blank" }
  /** An Excel error value. */
  | { readonly kind: "error" };
