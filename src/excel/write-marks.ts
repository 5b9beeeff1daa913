import type { Mark, MarkStyle } from "../host/mark";
import type { MarkOutcome } from "../host/workbook-host";
import { attemptTwice } from "./attempt-twice";
import type { ExcelSession } from "./excel-session";
import { addMarkRule } from "./mark-rule";
import { planMarks, type MarkPlan, type SheetMarks } from "./mark-plan";
import { asHostFailure, isRefusedWhole, withState } from "./office-failure";
import { portions, sendEach } from "./portions";
import { requestFormulas, rulesOf, unknownRules } from "./rule-formulas";
import { listSheets } from "./sheet-list";
import type { KnownSheet, WorkbookMemory } from "./workbook-memory";

/** What the calls for one rule take in a request, its address aside. */
const NEW_RULE_BYTES = 6_000;
const REMOVAL_BYTES = 1_500;

/**
 * Replaces all marks of ours by the given ones. Which rules are ours is told by their formulas, looked up by the read
 * before or now. A write that breaks off is followed by a second look and a second attempt: what then stands is whole.
 */
export function writeMarks(session: ExcelSession, memory: WorkbookMemory, marks: readonly Mark[], style: MarkStyle): Promise<MarkOutcome> {
  const planFor = (sheets: readonly KnownSheet[]): MarkPlan => planMarks(sheets, (rule) => memory.isMark(rule) ?? false, marks);
  return attemptTwice(async () => {
    const census = memory.takeCensus();
    const known = census && planFor(census);
    // Even a run that asks nothing takes a sync.
    if (known?.sheets.length === 0) return { marked: 0, refusals: known.refusals };
    return session.run(async (context) => {
      const plan = known ?? planFor(await countRules(session, context, memory));
      await sendEach(portions(plan.sheets, bytesOf), async (portion, at) => {
        const added = requestMarks(context, portion, style);
        try {
          await session.answer(context.sync());
        } catch (error) {
          const failure = asHostFailure(error);
          throw withState(failure, at === 0 && isRefusedWhole(failure) ? "untouched" : "unknown");
        }
        for (const { sheet, rule } of added) memory.note({ sheet, id: rule.id }, true);
      });
      return { marked: plan.marked, refusals: plan.refusals };
    });
  });
}

function bytesOf({ remove, add }: SheetMarks): number {
  return remove.length * REMOVAL_BYTES + add.reduce((sum, { address }) => sum + address.length + NEW_RULE_BYTES, 0);
}

/** Proxies of rules are never kept: those to be taken away are looked up by their id in the same batch. */
function requestMarks(context: Excel.RequestContext, sheets: readonly SheetMarks[], style: MarkStyle): { sheet: string; rule: Excel.ConditionalFormat }[] {
  return sheets.flatMap(({ sheet: id, remove, add }) => {
    for (const rule of remove) rulesOf(context, id).getItem(rule.id).delete();
    const sheet = context.workbook.worksheets.getItem(id);
    return add.map((rule) => ({ sheet: id, rule: addMarkRule(sheet, rule, style) }));
  });
}

/** All rules of all sheets: their kinds, then the formulas of those that could be ours. */
async function countRules(session: ExcelSession, context: Excel.RequestContext, memory: WorkbookMemory): Promise<readonly KnownSheet[]> {
  const sheets = await listSheets(session, context, memory, { sizes: false, rules: true });
  const unknown = unknownRules(sheets, memory);
  if (unknown.length === 0) return sheets;
  const formulas = requestFormulas(context, memory, unknown);
  await session.answer(context.sync());
  formulas();
  return sheets;
}
