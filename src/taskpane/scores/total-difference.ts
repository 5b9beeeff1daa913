import { absolute, compare, equals, normalize, round, subtract, type Decimal } from "../../number/decimal";
import type { Gained } from "../../review/form-scores";

export interface TotalDifference {
  readonly size: Decimal;
  /** More is written than the rules give. */
  readonly isMore: boolean;
}

/** How far the written total is off what the rules give; null where it is as it should be to the digits that are written. */
export function totalDifference({ computed, written }: Pick<Gained, "computed" | "written">): TotalDifference | null {
  if (!computed || !written || equals(round(computed, normalize(written).scale), written)) return null;
  return { size: absolute(subtract(written, computed)), isMore: compare(written, computed) > 0 };
}
