import { asBoolean, asText } from "../protocol/argument-types";
import { HostError } from "../protocol/host-error";
import { EVENT, WORKBOOK_TARGET } from "../workbook/event-queue";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import { node, nodeOrNull } from "./node";
import type { KindOf } from "./node";

const ofVisibility = ({ sheets }: Workbook, visibleOnly: unknown): readonly Sheet[] =>
  visibleOnly !== undefined && asBoolean(visibleOnly) ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets;

function present(sheet: Sheet | undefined): Sheet {
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return sheet;
}

/** Excel's name for a new sheet: the first free Sheet1, Sheet2 and so on. */
function freeName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.findSheet(`Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}

const listen = (type: number) => (workbook: Workbook, step: 1 | -1) => workbook.events.listen(type, WORKBOOK_TARGET, step);

export const WORKSHEET_COLLECTION: KindOf<"WorksheetCollection"> = {
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map((sheet) => node("Worksheet", sheet)),
  members: {
    add: {
      since: "1.1",
      writes: "structure",
      call: (workbook, name) => node("Worksheet", workbook.addSheet(name === undefined ? freeName(workbook) : asText(name))),
    },
    getActiveWorksheet: { since: "1.1", call: ({ active }) => node("Worksheet", active) },
    getCount: { since: "1.4", call: (workbook, visibleOnly) => ofVisibility(workbook, visibleOnly).length },
    getFirst: { since: "1.5", call: (workbook, visibleOnly) => node("Worksheet", present(ofVisibility(workbook, visibleOnly)[0])) },
    getLast: { since: "1.5", call: (workbook, visibleOnly) => node("Worksheet", present(ofVisibility(workbook, visibleOnly).at(-1))) },
    getItem: { since: "1.1", call: (workbook, key) => node("Worksheet", workbook.sheet(asText(key))) },
    getItemOrNullObject: { since: "1.4", call: (workbook, key) => nodeOrNull("Worksheet", workbook.findSheet(asText(key))) },
    onActivated: { since: "1.7", registers: "_RegisterActivatedEvent", listen: listen(EVENT.activated) },
    onAdded: { since: "1.7", registers: "_RegisterAddedEvent", listen: listen(EVENT.added) },
    onCalculated: { since: "1.8", registers: "_RegisterCalculatedEvent", listen: listen(EVENT.calculated) },
    onChanged: { since: "1.9", registers: "_RegisterDataChangedEvent", listen: listen(EVENT.changed) },
    onDeactivated: { since: "1.7", registers: "_RegisterDeactivatedEvent", listen: listen(EVENT.deactivated) },
    onDeleted: { since: "1.7", registers: "_RegisterDeletedEvent", listen: listen(EVENT.deleted) },
    onNameChanged: { since: "1.17", registers: "_RegisterEventNameChanged", listen: listen(EVENT.nameChanged) },
    onSelectionChanged: { since: "1.9", registers: "_RegisterSelectionChangedEvent", listen: listen(EVENT.selectionChanged) },
    onVisibilityChanged: { since: "1.17", registers: "_RegisterEventVisibilityChanged", listen: listen(EVENT.visibilityChanged) },
  },
};
