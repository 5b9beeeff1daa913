import { isCellError, type Cell } from "../../sheet/cell";
import type { DateSystem } from "../../sheet/date-system";
import type { IndicatorValue } from "./indicator-value";
import { readNumberCell } from "./number-cell";
import { readIndicatorText } from "./read-indicator-text";
import { JUDGEMENT } from "./read-words";

/** What a cell of a target or an actual value says (DOMAIN.md 4): a number with its format, a text, nothing, an error. */
export function readIndicatorValue(cell: Cell | null, system: DateSystem = "1900"): IndicatorValue {
  const value = cell?.value ?? null;
  if (cell === null || value === null) return { kind: "blank" };
  if (isCellError(value)) return { kind: "error" };
  if (typeof value === "number") return readNumberCell(value, cell.format, system);
  return typeof value === "string" ? readIndicatorText(value) : JUDGEMENT;
}
