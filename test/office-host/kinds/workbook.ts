import { asText } from "../protocol/argument-types";
import { HostError } from "../protocol/host-error";
import { parseArea } from "../workbook/a1";
import { SheetAreas, SheetRange } from "../workbook/sheet-range";
import type { Workbook } from "../workbook/workbook";
import { node } from "./node";
import type { KindOf } from "./node";

const selected = ({ active }: Workbook): SheetRange => new SheetRange(active, active.selection);

/** The range of a change event: events carry the sheet and the address as a reference. */
function eventRange(workbook: Workbook, reference: unknown): SheetRange {
  const [id = "", address = ""] = asText(reference).split(" ");
  return new SheetRange(workbook.sheet(id), parseArea(address));
}

function eventRangeOrNull(workbook: Workbook, reference: unknown): SheetRange | null {
  const [id = ""] = asText(reference).split(" ");
  return workbook.findSheet(id) && eventRange(workbook, reference);
}

export const WORKBOOK: KindOf<"Workbook"> = {
  name: "Workbook",
  members: {
    name: { since: "1.7", get: (workbook) => workbook.name },
    readOnly: { since: "1.8", get: () => false },
    application: { since: "1.1", to: (workbook) => node("Application", workbook) },
    worksheets: { since: "1.1", to: (workbook) => node("WorksheetCollection", workbook) },
    names: { since: "1.1", to: (workbook) => node("NamedItemCollection", { workbook, owner: workbook, scope: "Workbook" }) },
    settings: { since: "1.4", to: (workbook) => node("SettingCollection", workbook) },
    customXmlParts: { since: "1.5", to: (workbook) => node("CustomXmlPartCollection", workbook) },
    protection: { since: "1.7", to: (workbook) => node("WorkbookProtection", workbook) },
    _Runtime: { since: "1.5", to: (workbook) => node("Runtime", workbook) },
    getSelectedRange: { since: "1.1", call: (workbook) => node("Range", selected(workbook)) },
    getSelectedRanges: {
      since: "1.9",
      call: (workbook) => node("RangeAreas", new SheetAreas(workbook.active, [workbook.active.selection])),
    },
    getActiveCell: { since: "1.7", call: (workbook) => node("Range", selected(workbook).with({ rows: 1, columns: 1 })) },
    _GetRangeForEventByReferenceId: { since: "1.9", call: (workbook, reference) => node("Range", eventRange(workbook, reference)) },
    _GetRangeOrNullObjectForEventByReferenceId: {
      since: "1.9",
      call: (workbook, reference) => {
        const range = eventRangeOrNull(workbook, reference);
        return range && node("Range", range);
      },
    },
    save: { since: "1.11", undo: "cleared", call: () => undefined },
    close: {
      since: "1.11",
      undo: "cleared",
      call: () => {
        throw new HostError("InvalidOperation", "tests do not close workbooks");
      },
    },
  },
};
