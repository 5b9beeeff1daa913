import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { Palette } from "../palette";
import { conditionalRule } from "./conditional-rule";
import type { RuleSource } from "./rule-source";

export interface ConditionalFormats {
  /** The first to fire first. */
  readonly drawn: readonly IConditionFormattingRule[];
  /** How many there are for which the grid has no words. */
  readonly left: number;
}

/** The conditional formats of a sheet in the words of the grid. */
export function conditionalFormats(rules: readonly RuleSource[], palette: Palette): ConditionalFormats {
  const ordered = [...rules].sort((one, other) => one.priority - other.priority);
  const drawn = ordered.flatMap((rule, at) => {
    const made = conditionalRule(rule, palette);
    if (!made) return [];
    const ranges = rule.areas.map(({ top, left, bottom, right }) => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right }));
    return [{ cfId: `c${String(at)}`, ranges, stopIfTrue: rule.isLast, rule: made }];
  });
  return { drawn, left: ordered.length - drawn.length };
}
