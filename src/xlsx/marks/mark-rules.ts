import { isMarkCondition, markCondition, type MarkKind } from "../../host/mark";
import type { CellAddress } from "../../sheet/address";
import { childElements, elementText, rootElement, type ElementSpan } from "../xml/element-span";
import { ruleAreas } from "./rule-areas";
import { readSheetLayout } from "../cells/sheet-layout";
import { applySplices, type Splice } from "../xml/splice";
import { encodeXml } from "../xml/xml-text";

/** The children of a worksheet up to the conditional formats, in the order that ECMA-376 fixes. */
const UP_TO_RULES = new Set([
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
  "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells",
  "phoneticPr", "conditionalFormatting",
]);

/** Cells to be marked in one sheet, with the index of the format of each kind. */
export interface RuleRequest {
  readonly kind: MarkKind;
  readonly format: number;
  readonly cells: readonly CellAddress[];
}

/** Adds rules behind all others. They come last in priority, so that every rule of the user keeps its own. */
export function addMarkRules(text: string, requests: readonly RuleRequest[]): string {
  const layout = readSheetLayout(text, new Set());
  const p = layout.root.prefix;
  const at = layout.children.filter((child) => UP_TO_RULES.has(child.name)).at(-1)?.end ?? layout.sheetData.end;
  let priority = highestPriority(text, layout.sheetData);
  const rules = requests.flatMap(({ kind, format, cells }) =>
    ruleAreas(cells, layout.merges).map((area) => {
      const rule = `<${p}cfRule type="expression" dxfId="${String(format)}" priority="${String(++priority)}">`;
      const formula = `<${p}formula>${encodeXml(markCondition(kind))}</${p}formula>`;
      return `<${p}conditionalFormatting sqref="${area}">${rule}${formula}</${p}cfRule></${p}conditionalFormatting>`;
    }),
  );
  return text.slice(0, at) + rules.join("") + text.slice(at);
}

/** Of all rules of the sheet, those in extensions included; rows cannot hold any. */
function highestPriority(text: string, sheetData: ElementSpan): number {
  const surroundings = text.slice(0, sheetData.start) + text.slice(sheetData.end);
  const priorities = [...surroundings.matchAll(/\spriority\s*=\s*["'](\d+)["']/g)].map((match) => Number(match[1]));
  return priorities.reduce((highest, priority) => Math.max(highest, priority), 0);
}


function mayHoldMarks(text: string): boolean {
  return text.includes("gouji:");
}

/** Takes every rule of ours away, and the element around them when nothing else stands in it. */
export function removeMarkRules(text: string): string {
  const root = rootElement(text);
  if (!root || !mayHoldMarks(text)) return text;
  const splices: Splice[] = [];
  for (const group of childElements(text, root)) {
    if (group.name !== "conditionalFormatting" || group.prefix !== root.prefix) continue;
    const rules = childElements(text, group);
    const ours = rules.filter((rule) => isMarkRule(text, rule));
    if (ours.length === 0) continue;
    const removed = ours.length === rules.length ? [group] : ours;
    splices.push(...removed.map(({ start, end }) => ({ start, end, text: "" })));
  }
  return applySplices(text, splices);
}

function isMarkRule(text: string, rule: ElementSpan): boolean {
  return (
    rule.name === "cfRule" &&
    childElements(text, rule).some((child) => child.name === "formula" && isMarkCondition(elementText(text, child)))
  );
}
