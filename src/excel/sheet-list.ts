import type { SheetVisibility } from "../sheet/sheet";
import type { ExcelSession } from "./excel-session";
import type { UsedArea } from "./read-plan";
import type { CustomRule, KnownSheet, WorkbookMemory } from "./workbook-memory";

/** What to ask of the sheets beside what they are. */
export interface ListOptions {
  /** How much of the sheet is used. */
  readonly sizes: boolean;
  /** Which rules of conditional formatting it has. */
  readonly rules: boolean;
}

interface SheetList {
  readonly sheets: readonly KnownSheet[];
  /** Sheets that came after the request was made up: known by what they are, not by what was asked beside. */
  readonly unasked: readonly string[];
}

/** So many sheets are asked about before we know how many there are; more take one sync more. */
const FIRST_GUESS = 100;

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

interface Question {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range | null;
  readonly rules: Excel.ConditionalFormatCollection | null;
}

/**
 * The sheets that there may be, as proxies. Before their ids are known they are reached from the first one on, each
 * from its neighbour: what comes behind the last one is a null object, and so is all that is asked of it.
 */
function neighbours(sheets: Excel.WorksheetCollection): Excel.Worksheet[] {
  const chain = [sheets.getFirst()];
  for (let last = chain[0]; last && chain.length < FIRST_GUESS; last = chain.at(-1)) chain.push(last.getNextOrNullObject());
  return chain;
}

function ask(sheet: Excel.Worksheet, { sizes, rules }: ListOptions): Question {
  sheet.load("id");
  return {
    sheet,
    used: sizes ? sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount") : null,
    // Nothing but the type: to load more of rules that are not of the kind `custom` can fail.
    rules: rules ? sheet.getRange().conditionalFormats.load("items/id,items/type") : null,
  };
}

function areaOf(range: Excel.Range): UsedArea | null {
  if (range.isNullObject) return null;
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/**
 * Asks for the list of sheets, and about those with the given ids, or about as many as there may be. The answer is to
 * be called once, after the next sync.
 */
function requestSheetList(
  context: Excel.RequestContext,
  memory: WorkbookMemory,
  options: ListOptions,
  ids: readonly string[] | "all",
): () => SheetList {
  const collection = context.workbook.worksheets;
  collection.load("items/id,items/name,items/visibility,items/protection/protected");
  const asked = ids === "all" ? neighbours(collection) : ids.map((id) => collection.getItemOrNullObject(id));
  const questions = asked.map((sheet) => ask(sheet, options));
  return () => {
    const answered = new Map(questions.flatMap((question) => (question.sheet.isNullObject ? [] : [[question.sheet.id, question] as const])));
    const sheets = collection.items.map(({ id, name, visibility, protection }): KnownSheet => {
      const { used, rules } = answered.get(id) ?? {};
      if (used) memory.used.set(id, areaOf(used));
      const customs = (rules?.items ?? []).flatMap((rule): CustomRule[] => (rule.type === "Custom" ? [{ sheet: id, id: rule.id }] : []));
      return { id, name, visibility: VISIBILITIES[visibility] ?? "visible", isProtected: protection.protected, rules: customs };
    });
    memory.sheets = sheets;
    return { sheets, unasked: sheets.filter(({ id }) => !answered.has(id)).map(({ id }) => id) };
  };
}

/**
 * Lists the sheets in one sync, which carries out what else was requested before; one more where there are sheets that
 * nobody knew of. `isPlain` asks for nothing in advance, and takes two.
 */
export async function listSheets(
  session: ExcelSession,
  context: Excel.RequestContext,
  memory: WorkbookMemory,
  options: ListOptions,
  isPlain = false,
): Promise<readonly KnownSheet[]> {
  const known = memory.sheets.map(({ id }) => id);
  const list = requestSheetList(context, memory, options, isPlain ? [] : known.length > 0 ? known : "all");
  await session.answer(context.sync());
  const first = list();
  if (first.unasked.length === 0) return first.sheets;
  const more = requestSheetList(context, memory, { ...options, sizes: true }, first.unasked);
  await session.answer(context.sync());
  const late = new Map(more().sheets.map((sheet) => [sheet.id, sheet]));
  return first.sheets.map((sheet) => (first.unasked.includes(sheet.id) ? (late.get(sheet.id) ?? sheet) : sheet));
}
