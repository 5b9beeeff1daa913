import { HostFailure } from "../host/host-failure";
import type { ReadOptions } from "../host/workbook-host";
import type { WorkbookContent } from "../sheet/sheet";
import type { ExcelSession } from "./excel-session";
import { readBlock } from "./read-block";
import { REPLY_BYTES } from "./read-limits";
import { requestPieces, usedAreas } from "./read-pieces";
import { planAtOnce, planReading, type Piece, type UsedArea } from "./read-plan";
import { Reading } from "./reading";
import { requestFormulas, unknownRules } from "./rule-formulas";
import { listSheets } from "./sheet-list";
import type { WorkbookMemory } from "./workbook-memory";

/** An empty sheet is asked for as if it held a cell: it may hold some by now. */
const ONE_CELL: UsedArea = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * Reads the workbook: its sheets first, then their cells in blocks of 512 KB. Sheets that are known from an earlier read
 * are asked for at once, so that reading them again takes one sync. Along with it the marks of ours are looked for, for
 * the act that follows. Where that fails, and rules of others can make it fail, the sheets are read plainly.
 */
export async function readWorkbook(session: ExcelSession, memory: WorkbookMemory, options: ReadOptions): Promise<WorkbookContent> {
  try {
    return await read(session, memory, options, false);
  } catch (error) {
    if (!(error instanceof HostFailure) || error.code !== "unexpected") throw error;
    return read(session, memory, options, true);
  }
}

function read(session: ExcelSession, memory: WorkbookMemory, options: ReadOptions, isPlain: boolean): Promise<WorkbookContent> {
  return session.run(async (context) => {
    const early = isPlain ? [] : knownPieces(memory, options);
    const cells = requestPieces(context, early);
    const sheets = await listSheets(session, context, memory, { sizes: early.length === 0, rules: !isPlain }, isPlain);
    const found = cells();
    for (const [id, area] of usedAreas(found)) memory.used.set(id, area);
    const reading = new Reading(sheets, memory.used, options);
    reading.take(found);
    const unknown = isPlain ? [] : unknownRules(sheets, memory);
    const blocks = planReading(reading.toRead, REPLY_BYTES);
    if (blocks.length === 0 && unknown.length > 0) blocks.push([]);
    let formulas = requestFormulas(context, memory, unknown);
    for (const block of blocks) {
      if (reading.isStopped) break;
      await readBlock(session, context, reading, block, formulas);
      formulas = () => undefined;
    }
    if (!isPlain) memory.keepCensus(sheets);
    return reading.content();
  });
}

/** What can be asked for before the sheets are listed anew: all that is wanted, if it is known and fits in one reply. */
function knownPieces(memory: WorkbookMemory, { sheets: wanted }: ReadOptions): readonly Piece[] {
  const sheets = memory.sheets.filter(({ name }) => wanted?.includes(name) ?? true);
  return planAtOnce(sheets.map(({ id }) => ({ sheet: id, area: memory.used.get(id) ?? ONE_CELL })), REPLY_BYTES);
}
