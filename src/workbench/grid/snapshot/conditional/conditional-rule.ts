import type { IConditionalFormattingRuleConfig } from "@univerjs/preset-sheets-conditional-formatting";
import { addressToText, rangeToText } from "../../../../sheet/address";
import { cellStyleOf } from "../cell-style";
import type { Palette } from "../palette";
import { iconSet } from "./icon-set";
import { measure } from "./measure";
import type { Measure, RuleSource } from "./rule-source";

/** Univer's enums are strings; their core stays out of the worker that makes snapshots. */
const config = (rule: object): IConditionalFormattingRuleConfig => rule as IConditionalFormattingRuleConfig;

const COMPARISON: Readonly<Record<string, string>> = {
  equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=",
};

/** Those that need a text, and those that need none. */
const WITH_TEXT: ReadonlySet<string> = new Set(["containsText", "notContainsText", "beginsWith", "endsWith"]);
const WITHOUT_TEXT: ReadonlySet<string> = new Set(["containsBlanks", "notContainsBlanks", "containsErrors", "notContainsErrors"]);

const BAR_COLOUR = "#638EC6";

/** A rule in the words of the grid; undefined where it has none for it. */
export function conditionalRule(rule: RuleSource, palette: Palette): IConditionalFormattingRuleConfig | undefined {
  switch (rule.type) {
    case "colorScale":
      return colourScale(rule, palette);
    case "dataBar":
      return dataBar(rule, palette);
    case "iconSet": {
      const icons = iconSet(rule);
      return icons && config(icons);
    }
    default: {
      const what = highlighted(rule);
      return what && config({ type: "highlightCell", style: cellStyleOf(rule.style, palette), ...what });
    }
  }
}

/** Which cells a rule picks out. */
function highlighted({ type, formulas, operator, text, rank, average, areas }: RuleSource): object | undefined {
  const [formula] = formulas;
  const byFormula = formula === undefined ? undefined : { subType: "formula", value: `=${formula}` };
  if (type === "cellIs") {
    const condition = comparison(operator ?? "", firstCell(areas), formulas);
    return condition === undefined ? undefined : { subType: "formula", value: `=${condition}` };
  }
  if (type === "duplicateValues" || type === "uniqueValues") return { subType: type };
  if (rank) return { subType: "rank", isBottom: rank.isBottom, isPercent: rank.isPercent, value: rank.count };
  // The grid knows no distance from an average.
  if (average) return average.isByDeviation ? undefined : { subType: "average", operator: `${average.isAbove ? "greaterThan" : "lessThan"}${average.isIncluded ? "OrEqual" : ""}` };
  if (WITHOUT_TEXT.has(type)) return { subType: "text", operator: type, value: "" };
  if (WITH_TEXT.has(type)) return text === undefined ? byFormula : { subType: "text", operator: type, value: text };
  // Excel writes what a period means as a formula beside it.
  return type === "expression" || type === "timePeriod" ? byFormula : undefined;
}

/** From where the grid counts the references of a rule's formula. */
function firstCell(areas: RuleSource["areas"]): string {
  const [first] = [...areas].sort((one, other) => one.top - other.top || one.left - other.left);
  return addressToText({ row: first?.top ?? 0, column: first?.left ?? 0 });
}

function comparison(operator: string, cell: string, [one, two]: readonly string[]): string | undefined {
  const sign = COMPARISON[operator];
  if (one === undefined) return undefined;
  if (sign !== undefined) return `${cell}${sign}(${one})`;
  if (two === undefined) return undefined;
  const inside = `AND(${cell}>=MIN(${one},${two}),${cell}<=MAX(${one},${two}))`;
  return operator === "between" ? inside : operator === "notBetween" ? `NOT(${inside})` : undefined;
}

function colourScale({ measures, colours }: RuleSource, palette: Palette): IConditionalFormattingRuleConfig | undefined {
  if (measures.length < 2 || colours.length < measures.length) return undefined;
  return config({ type: "colorScale", config: measures.map((point, index) => ({ index, color: palette(colours[index]) ?? "#FFFFFF", value: measure(point) })) });
}

function dataBar({ measures, colours, isGradient, isValueShown, areas }: RuleSource, palette: Palette): IConditionalFormattingRuleConfig | undefined {
  const [low, high] = measures;
  if (!low || !high) return undefined;
  const places = areas.map((area) => rangeToText(area).replaceAll(/[A-Z]+|\d+/g, "$$$&")).join(",");
  // Bars that Excel measures by itself begin at nothing, unless figures below it are among them.
  const end = (point: Measure): object =>
    point.type === "autoMin" ? { type: "formula", value: `=MIN(0,${places})` } : point.type === "autoMax" ? { type: "formula", value: `=MAX(0,${places})` } : measure(point);
  return config({
    type: "dataBar", isShowValue: isValueShown,
    config: { min: end(low), max: end(high), isGradient, positiveColor: palette(colours[0]) ?? BAR_COLOUR, nativeColor: "#FF0000" },
  });
}
