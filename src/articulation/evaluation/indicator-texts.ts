import type { FormRow } from "../../recognition/form";
import type { IndicatorValue } from "../../scoring/reading/indicator-value";
import { composeIndicatorValue } from "../../scoring/reading/compose-indicator-value";
import { readIndicatorValue } from "../../scoring/reading/read-indicator-value";
import type { CellReference } from "../../sheet/address";
import { placeOf, type IndicatorCells, type IndicatorPanel } from "./indicator-cells";

/** What an indicator's row says of target and actual value. */
export interface ReadTexts {
  readonly target: IndicatorValue;
  readonly actual: IndicatorValue;
  /** For people: operator and unit put together where they stand in cells of their own. */
  readonly targetText: string;
  readonly actualText: string;
  /** A rule of its own that the form states beside the indicator, which goes before what the target alone implies. */
  readonly rule?: IndicatorValue;
}

function isRule({ kind }: IndicatorValue): boolean {
  return kind === "step-rule" || kind === "band-rule";
}

/** Reads the cells of target and actual value with those of their operator, unit and rule. */
export function readTexts(block: IndicatorPanel, row: FormRow, at: IndicatorCells): ReadTexts {
  const { cells, dateSystem } = block;
  const cellAt = (place: CellReference | undefined) => (place ? cells(place) : null);
  const [operator, unit] = (["operator", "targetUnit"] as const).map((role) => placeOf(block, row, role));
  const { value: target, text: targetText } = composeIndicatorValue(cellAt(operator), cellAt(at.target), cellAt(unit), dateSystem);
  const own = readIndicatorValue(cellAt(at.actual), dateSystem);
  // Where the unit stands in a column of its own it is the actual value's too.
  const isBare = unit !== undefined && own.kind === "quantity" && own.unit === "" && target.kind === "quantity";
  const composed = composeIndicatorValue(null, cellAt(at.actual), isBare ? cellAt(unit) : null, dateSystem);
  const rule = readIndicatorValue(cellAt(placeOf(block, row, "scoringMethod")), dateSystem);
  return { target, actual: isBare ? composed.value : own, targetText, actualText: composed.text, ...(isRule(rule) && { rule }) };
}
