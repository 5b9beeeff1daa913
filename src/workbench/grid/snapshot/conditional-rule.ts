import type { ConditionalRule } from "hucre";
import type { IConditionalFormattingRuleConfig } from "@univerjs/preset-sheets-conditional-formatting";
import type { CellRange } from "../../../sheet/address";
import { addressToText } from "../../../sheet/address";
import { cellStyleOf, fillColour } from "./cell-style";
import type { Palette } from "./palette";

/** Univer's enums are strings; their core stays out of the worker that makes snapshots. */
const config = (rule: object): IConditionalFormattingRuleConfig => rule as IConditionalFormattingRuleConfig;

const COMPARISON: Readonly<Record<string, string>> = {
  equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=",
};

const TEXT_OPERATORS: ReadonlySet<string> = new Set(["containsText", "notContainsText", "beginsWith", "endsWith", "containsBlanks", "notContainsBlanks"]);

/** A rule in the words of the grid; undefined where the grid has none for it, or our reader does not tell it whole. */
export function conditionalRule(rule: ConditionalRule, first: CellRange, palette: Palette): IConditionalFormattingRuleConfig | undefined {
  const { type, formula, colorScale, dataBar, style = {} } = rule;
  const formulas = formula === undefined ? [] : [formula].flat();
  const fill = style.fill && (style.fill.type === "pattern" ? palette(style.fill.bgColor ?? style.fill.fgColor) : fillColour(style.fill, palette));
  const look = { ...cellStyleOf({ ...style, fill: { type: "pattern", pattern: "none" } }, palette), ...(fill !== undefined && { bg: { rgb: fill } }) };
  const highlight = (more: object): IConditionalFormattingRuleConfig => config({ type: "highlightCell", style: look, ...more });
  if (type === "expression" && formulas[0] !== undefined) return highlight({ subType: "formula", value: `=${formulas[0]}` });
  if (type === "cellIs") {
    const condition = comparison(rule.operator ?? "", addressToText({ row: first.top, column: first.left }), formulas);
    return condition === undefined ? undefined : highlight({ subType: "formula", value: `=${condition}` });
  }
  if (type === "duplicateValues" || type === "uniqueValues") return highlight({ subType: type });
  if (TEXT_OPERATORS.has(type)) return highlight({ subType: "text", operator: type, value: rule.text ?? "" });
  if (type === "colorScale" && colorScale) {
    return config({
      type, config: colorScale.cfvo.map((point, index) => ({ index, color: palette({ rgb: colorScale.colors[index] ?? "" }) ?? "#FFFFFF", value: measure(point) })),
    });
  }
  const [low, high] = dataBar?.cfvo ?? [];
  if (type === "dataBar" && dataBar && low && high) {
    const colour = palette({ rgb: dataBar.color }) ?? "#638EC6";
    return config({ type, isShowValue: true, config: { min: measure(low), max: measure(high), isGradient: true, positiveColor: colour, nativeColor: "#FF0000" } });
  }
  return undefined;
}

function comparison(operator: string, cell: string, [one, two]: readonly string[]): string | undefined {
  const sign = COMPARISON[operator];
  if (one === undefined) return undefined;
  if (sign !== undefined) return `${cell}${sign}(${one})`;
  if (two === undefined) return undefined;
  const inside = `AND(${cell}>=MIN(${one},${two}),${cell}<=MAX(${one},${two}))`;
  return operator === "between" ? inside : operator === "notBetween" ? `NOT(${inside})` : undefined;
}

function measure({ type, value }: { readonly type: string; readonly value?: string }): object {
  return { type, ...(value !== undefined && { value: Number(value) }) };
}
