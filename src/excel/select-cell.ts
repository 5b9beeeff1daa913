import { HostFailure } from "../host/host-failure";
import { addressToText, type CellReference } from "../sheet/address";
import type { ExcelSession } from "./excel-session";

/**
 * Shows a cell to the user. Rejected with `sheet-missing` where its sheet is not there any more, and with `sheet-hidden`
 * where it is hidden: hidden sheets stay hidden, since showing one would empty the user's undo stack.
 */
export function selectCell(session: ExcelSession, cell: CellReference): Promise<void> {
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
    sheet.load("name,visibility");
    await session.answer(context.sync());
    if (sheet.isNullObject || sheet.name !== cell.sheet) throw new HostFailure("sheet-missing");
    if (sheet.visibility !== "Visible") throw new HostFailure("sheet-hidden");
    sheet.activate();
    sheet.getRange(addressToText(cell)).select();
    await session.answer(context.sync());
  });
}
