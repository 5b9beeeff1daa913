import { OWN_SHEETS, ownSheetName, ownSheetNames } from "../../host/own-sheet-name";
import type { OwnSheet } from "../../host/workbook-host";
import type { XlsxHost } from "../../xlsx/xlsx-host";

/** Puts a sheet of ours into a file; answers with the name that it has there. */
export async function putSheet(host: XlsxHost, sheet: OwnSheet): Promise<string> {
  const { sheets, unread } = await host.read();
  const own = ownSheetNames(await host.loadText(OWN_SHEETS));
  const name = ownSheetName(sheet.name, [...sheets, ...unread].map((each) => each.name), own);
  await host.putSheet(sheet);
  return name;
}
