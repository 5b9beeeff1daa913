import { HostFailure } from "../host/host-failure";
import { OWN_SHEETS, ownSheetName, ownSheetNames } from "../host/own-sheet-name";
import type { OwnSheet } from "../host/workbook-host";
import { attemptTwice } from "./attempt-twice";
import { answerTexts, requestTexts, requestWriting, type DocumentTexts } from "./document-texts";
import type { ExcelSession } from "./excel-session";
import { asHostFailure, isRefusedWhole, withState } from "./office-failure";
import { boldAddresses, columnPoints, joinRows, ownColumns, ownRows, type OwnRows } from "./own-sheet-cells";
import { portions, sendEach } from "./portions";

/** The sheet that is to be filled. */
interface Target {
  readonly name: string;
  readonly isThere: boolean;
  readonly texts: DocumentTexts;
  readonly own: readonly string[];
}

/**
 * Creates a sheet of ours behind all others, or fills it anew where it stands. It is never deleted, which would empty
 * the user's undo stack: where filling it breaks off, it is filled once more from the beginning.
 */
export function putOwnSheet(session: ExcelSession, own: OwnSheet): Promise<void> {
  return attemptTwice(() =>
    session.run(async (context) => {
      const target = await findTarget(session, context, own.name);
      const [first = [], ...more] = portions(ownRows(own), rowBytes);
      const sheet = openSheet(context, target);
      dress(sheet, own);
      fill(sheet, joinRows(first), ownColumns(own));
      await send(session, context.sync(), "untouched");
      await sendEach(more, async (portion) => {
        fill(context.workbook.worksheets.getItem(target.name), joinRows(portion), ownColumns(own));
        await send(session, context.sync(), "unknown");
      });
    }),
  );
}

async function send(session: ExcelSession, sync: Promise<void>, ifRefused: HostFailure["workbook"]): Promise<void> {
  try {
    await session.answer(sync);
  } catch (error) {
    const failure = asHostFailure(error);
    throw withState(failure, isRefusedWhole(failure) ? ifRefused : "unknown");
  }
}

async function findTarget(session: ExcelSession, context: Excel.RequestContext, wanted: string): Promise<Target> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  protection.load("protected");
  const asked = requestTexts(context);
  await session.answer(context.sync());
  const texts = await answerTexts(session, context, asked);
  const own = ownSheetNames(texts.texts.get(OWN_SHEETS) ?? null);
  const name = ownSheetName(wanted, worksheets.items.map((sheet) => sheet.name), own);
  const there = worksheets.items.find((sheet) => sheet.name === name);
  if (!there && protection.protected) throw new HostFailure("workbook-protected");
  if (there?.protection.protected === true) throw new HostFailure("read-only", "untouched", name);
  return { name, isThere: there !== undefined, texts, own };
}

/** That a sheet is ours is written down before it is there, so that a second attempt knows it again. */
function openSheet(context: Excel.RequestContext, { name, isThere, texts, own }: Target): Excel.Worksheet {
  if (!own.includes(name)) requestWriting(context, texts, new Map([...texts.texts, [OWN_SHEETS, [...own, name].join("\n")]]));
  const { worksheets } = context.workbook;
  return isThere ? worksheets.getItem(name) : worksheets.add(name);
}

/** Takes away what stood there, and sets what does not depend on rows. */
function dress(sheet: Excel.Worksheet, own: OwnSheet): void {
  sheet.getRange().clear("All");
  for (const [at, width] of own.columnWidths.entries()) sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn().format.columnWidth = columnPoints(width);
  for (const address of boldAddresses(own)) sheet.getRanges(address).format.font.bold = true;
}

function fill(sheet: Excel.Worksheet, { top, inputs, formats }: OwnRows, columns: number): void {
  if (inputs.length === 0 || columns === 0) return;
  const range = sheet.getRangeByIndexes(top, 0, inputs.length, columns);
  range.values = inputs;
  range.numberFormat = formats;
}

/** A character may take three bytes. */
function rowBytes({ inputs, formats }: OwnRows): number {
  return 3 * [...inputs.flat(), ...formats.flat()].reduce<number>((sum, value) => sum + String(value).length + 3, 0);
}
