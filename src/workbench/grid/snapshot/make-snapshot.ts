import { readWorkbook } from "../../../xlsx/read-workbook";
import { readLooks } from "./read-looks";
import { readSheetParts } from "./sheet-part";
import { workbookSnapshot, type WorkbookSnapshot } from "./workbook-snapshot";

/** From the bytes of an .xlsx file to what the grid takes. Throws a `WorkbookFileError` for what is no workbook. */
export async function makeSnapshot(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const content = await readWorkbook(bytes);
  const snapshot = workbookSnapshot(content, await readLooks(bytes, content), readSheetParts(bytes, content.sheets.map(({ name }) => name)));
  const isPartial = content.unread.length > 0 && !snapshot.notDrawn.includes("other");
  return isPartial ? { ...snapshot, notDrawn: [...snapshot.notDrawn, "other"] } : snapshot;
}
