import type { CellStyle, Color } from "hucre";
import type { CellRange } from "../../../../sheet/address";

/** A point of a scale, a bar or a set of icons, as the file names it. */
export interface Measure {
  /** `num`, `min`, `max`, `percent`, `percentile`, `formula`; of bars also `autoMin` and `autoMax`. */
  readonly type: string;
  readonly value: string | undefined;
  /** Whether the point itself belongs to what lies above it. */
  readonly isIncluded: boolean;
}

/** One icon, where a set was put together by hand. */
export interface Icon {
  readonly set: string;
  /** Counted from the icon of the lowest values. */
  readonly at: number;
}

/** A conditional format as it stands in the file, in its plain form and in the one of Excel 2010 alike. */
export interface RuleSource {
  readonly type: string;
  /** The lowest one fires first. */
  readonly priority: number;
  readonly isLast: boolean;
  readonly areas: readonly CellRange[];
  /** Without `=`. */
  readonly formulas: readonly string[];
  readonly style: CellStyle;
  readonly operator: string | undefined;
  readonly text: string | undefined;
  /** Of the highest or lowest: so many, or so many per cent. */
  readonly rank: { readonly count: number; readonly isPercent: boolean; readonly isBottom: boolean } | undefined;
  readonly average: { readonly isAbove: boolean; readonly isIncluded: boolean; readonly isByDeviation: boolean } | undefined;
  readonly measures: readonly Measure[];
  /** Of a scale, in the order of its measures; of a bar, the one that it is drawn in. */
  readonly colours: readonly Color[];
  readonly isGradient: boolean;
  readonly isValueShown: boolean;
  readonly icons: { readonly set: string; readonly isReversed: boolean; readonly custom: readonly Icon[] } | undefined;
}
