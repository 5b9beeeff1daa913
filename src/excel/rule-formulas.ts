import { isMarkCondition } from "../host/mark";
import type { CustomRule, KnownSheet, WorkbookMemory } from "./workbook-memory";

/** The rules of a sheet as one collection: marks may stand on blank cells too. */
export function rulesOf(context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
}

/** Rules of which nobody knows yet whose they are. */
export function unknownRules(sheets: readonly KnownSheet[], memory: WorkbookMemory): CustomRule[] {
  return sheets.flatMap(({ rules }) => rules.filter((rule) => memory.isMark(rule) === undefined));
}

/** Asks for the formulas of rules; the answer, after the next sync, notes which of them are ours. */
export function requestFormulas(context: Excel.RequestContext, memory: WorkbookMemory, rules: readonly CustomRule[]): () => void {
  const asked = rules.map((rule) => ({ rule, condition: rulesOf(context, rule.sheet).getItem(rule.id).custom.rule.load("formula") }));
  return () => {
    for (const { rule, condition } of asked) memory.note(rule, isMarkCondition(condition.formula));
  };
}
