import type { Sheet as SheetLook } from "hucre";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { isMarkCondition } from "../../../host/mark";
import { parseRange } from "../../../sheet/address";
import { conditionalRule } from "./conditional-rule";
import type { Palette } from "./palette";

/**
 * The conditional formats of a sheet, the first to fire first. Marks of ours that the file brings along are left out:
 * the grid's marks are drawn anew from the findings.
 */
export function conditionalFormats(look: SheetLook, palette: Palette): IConditionFormattingRule[] {
  const rules = [...(look.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority);
  return rules.flatMap((rule, at) => {
    if ([rule.formula ?? []].flat().some(isMarkCondition)) return [];
    const areas = rule.range.split(/\s+/).flatMap((text) => parseRange(text) ?? []);
    const [first] = areas;
    const made = first && conditionalRule(rule, first, palette);
    if (!made) return [];
    const ranges = areas.map(({ top, left, bottom, right }) => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }));
    return [{ cfId: `c${String(at)}`, ranges, stopIfTrue: rule.stopIfTrue ?? false, rule: made }];
  });
}
