import { markCondition, markLook, type MarkLook, type MarkStyle } from "../host/mark";
import type { NewRule } from "./mark-plan";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const LINES: Readonly<Record<MarkLook["line"], Excel.ConditionalRangeBorder["style"]>> = { solid: "Continuous", dashed: "Dash", dotted: "Dot" };

/** Adds one rule of ours behind those of the user, which keep their order; its id is loaded. */
export function addMarkRule(sheet: Excel.Worksheet, { kind, address }: NewRule, style: MarkStyle): Excel.ConditionalFormat {
  const rule = sheet.getRanges(address).conditionalFormats.add("Custom");
  const { fill, frame, line } = markLook(kind, style);
  rule.custom.rule.formula = `=${markCondition(kind)}`;
  if (fill !== undefined) rule.custom.format.fill.color = `#${fill}`;
  for (const edge of EDGES) {
    const border = rule.custom.format.borders.getItem(edge);
    border.style = LINES[line];
    border.color = `#${frame}`;
  }
  rule.priority = -1;
  return rule.load("id");
}
