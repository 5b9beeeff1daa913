import type { CellState, Change } from "../../src/changes/change";
import { parseAddress } from "../../src/sheet/address";
import { cellAt, type WorkbookContent } from "../../src/sheet/sheet";

/**
 * A change of one cell from what `content` says it holds. What `after` leaves out stays as it is, but a
 * value alone takes the place of a formula.
 */
export function changeOf(content: WorkbookContent, sheet: string, address: string, after: Partial<CellState>): Change {
  const place = parseAddress(address);
  const found = content.sheets.find((candidate) => candidate.name === sheet);
  if (!place) throw new Error(`${address} is no address`);
  const before: CellState = (found && cellAt(found, place)) ?? { value: null, format: "General" };
  return {
    cell: { sheet, ...place },
    label: address,
    before,
    after: "value" in after ? { value: before.value, format: before.format, ...after } : { ...before, ...after },
    code: "fix",
  };
}
