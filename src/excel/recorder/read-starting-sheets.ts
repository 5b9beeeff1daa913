/// <reference types="office-js" />
import { maskAddress } from "./mask-words";
import { maskProperty } from "./mask-content";
import type { ShapeMask } from "./shape-mask";
import type { StartingSheet } from "./trace";

/** The workbook as the recording finds it, masked: what a test needs to ask another host the same. */
export function readStartingSheets(mask: ShapeMask): Promise<StartingSheet[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/id,items/name,items/visibility,items/protection/protected");
    await context.sync();
    const found = sheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject() }));
    for (const { used } of found) used.load("address,formulas,values,numberFormat");
    await context.sync();
    const grid = (cells: readonly unknown[][], property: string) => maskProperty(cells, property, mask) as unknown[][];
    return found.map(({ sheet, used }) => ({
      id: sheet.id,
      name: mask.text(sheet.name),
      visibility: sheet.visibility,
      isProtected: sheet.protection.protected,
      used: used.isNullObject ? null : {
        address: maskAddress(used.address, mask),
        formulas: grid(used.formulas, "formulas"),
        values: grid(used.values, "values"),
        numberFormat: grid(used.numberFormat, "numberFormat"),
      },
    }));
  });
}
