import { asBoolean, asInteger, asOneOf, asText } from "../protocol/argument-types";
import { HostError } from "../protocol/host-error";
import { parseArea, splitSheet } from "../workbook/a1";
import { WHOLE_SHEET } from "../workbook/area";
import { EVENT } from "../workbook/event-queue";
import { VISIBILITIES } from "../workbook/sheet";
import type { Sheet } from "../workbook/sheet";
import { SheetAreas, SheetRange } from "../workbook/sheet-range";
import { node, nodeOrNull } from "./node";
import type { KindOf } from "./node";

/** Beyond this `getRanges` fails in Excel (office-js issue 5198). */
const LONGEST_ADDRESS = 8192;

const wholeSheet = (sheet: Sheet): SheetRange => new SheetRange(sheet, WHOLE_SHEET);

function rangeAt(sheet: Sheet, address: unknown): SheetRange {
  if (address === undefined || address === "") return wholeSheet(sheet);
  const { sheet: other, rest } = splitSheet(asText(address));
  if (other !== null && other.toLowerCase() !== sheet.name.toLowerCase()) throw new HostError("InvalidArgument", asText(address));
  const named = [...sheet.names, ...sheet.workbook.names].find(({ name }) => name.toLowerCase() === rest.toLowerCase());
  return named !== undefined && typeof named.refersTo !== "string" ? named.refersTo : new SheetRange(sheet, parseArea(rest));
}

function areasAt(sheet: Sheet, address: unknown): SheetAreas {
  if (address === undefined) return new SheetAreas(sheet, [WHOLE_SHEET]);
  const text = asText(address);
  if (text.length > LONGEST_ADDRESS) throw new HostError("InvalidArgument", `an address of ${text.length} characters`);
  return new SheetAreas(
    sheet,
    text.split(",").map((part) => rangeAt(sheet, part.trim()).area),
  );
}

function at(sheet: Sheet, row: unknown, column: unknown, rows: unknown = 1, columns: unknown = 1): SheetRange {
  return new SheetRange(sheet, { row: asInteger(row), column: asInteger(column), rows: asInteger(rows), columns: asInteger(columns) });
}

const used = (sheet: Sheet, valuesOnly: unknown): SheetRange | null => wholeSheet(sheet).used(valuesOnly !== undefined && asBoolean(valuesOnly));

/** The sheet before or behind, hidden ones left out on request. */
function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown): Sheet | null {
  const isCounted = ({ visibility }: Sheet): boolean => visibleOnly !== true || visibility === "Visible";
  const { sheets } = sheet.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at];
    if (found && isCounted(found)) return found;
  }
  return null;
}

const listen = (type: number) => (sheet: Sheet, step: 1 | -1) => sheet.workbook.events.listen(type, sheet.id, step);

export const WORKSHEET: KindOf<"Worksheet"> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  members: {
    id: { since: "1.1", get: ({ id }) => id },
    name: { since: "1.1", get: ({ name }) => name, set: (sheet, name) => sheet.rename(asText(name)), undo: "cleared", writes: "structure" },
    position: {
      since: "1.1",
      undo: "cleared",
      writes: "structure",
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, position) => {
        sheet.workbook.requireUnprotected();
        const others = sheet.workbook.sheets.filter((other) => other !== sheet);
        others.splice(asInteger(position), 0, sheet);
        sheet.workbook.sheets = others;
      },
    },
    visibility: {
      since: "1.1",
      setSince: "1.2",
      undo: "cleared",
      writes: "structure",
      get: ({ visibility }) => visibility,
      set: (sheet, visibility) => sheet.setVisibility(asOneOf(visibility, VISIBILITIES)),
    },
    tabColor: { since: "1.7", writes: "formats", get: ({ tabColor }) => tabColor, set: (sheet, color) => (sheet.tabColor = asText(color)) },
    names: { since: "1.4", to: (sheet) => node("NamedItemCollection", { workbook: sheet.workbook, owner: sheet, scope: "Worksheet" }) },
    protection: { since: "1.2", to: (sheet) => node("WorksheetProtection", sheet) },
    getRange: { since: "1.1", call: (sheet, address) => node("Range", rangeAt(sheet, address)) },
    getRanges: { since: "1.9", call: (sheet, address) => node("RangeAreas", areasAt(sheet, address)) },
    getRangeByIndexes: { since: "1.7", call: (sheet, row, column, rows, columns) => node("Range", at(sheet, row, column, rows, columns)) },
    getCell: { since: "1.1", call: (sheet, row, column) => node("Range", at(sheet, row, column)) },
    // An empty sheet gives its first cell; only `Range.getUsedRange` fails when there is nothing.
    getUsedRange: { since: "1.1", call: (sheet, valuesOnly) => node("Range", used(sheet, valuesOnly) ?? at(sheet, 0, 0)) },
    getUsedRangeOrNullObject: { since: "1.4", call: (sheet, valuesOnly) => nodeOrNull("Range", used(sheet, valuesOnly)) },
    getNextOrNullObject: { since: "1.5", call: (sheet, visibleOnly) => nodeOrNull("Worksheet", neighbour(sheet, 1, visibleOnly)) },
    getPreviousOrNullObject: { since: "1.5", call: (sheet, visibleOnly) => nodeOrNull("Worksheet", neighbour(sheet, -1, visibleOnly)) },
    activate: { since: "1.1", call: (sheet) => sheet.workbook.activate(sheet) },
    calculate: { since: "1.6", call: ({ workbook }) => workbook.calculation.recalculate() },
    delete: { since: "1.1", undo: "cleared", writes: "structure", call: (sheet) => sheet.workbook.deleteSheet(sheet) },
    onActivated: { since: "1.7", registers: "_RegisterActivatedEvent", listen: listen(EVENT.activated) },
    onCalculated: { since: "1.8", registers: "_RegisterCalculatedEvent", listen: listen(EVENT.calculated) },
    onChanged: { since: "1.7", registers: "_RegisterDataChangedEvent", listen: listen(EVENT.changed) },
    onDeactivated: { since: "1.7", registers: "_RegisterDeactivatedEvent", listen: listen(EVENT.deactivated) },
    onNameChanged: { since: "1.17", registers: "_RegisterEventNameChanged", listen: listen(EVENT.nameChanged) },
    onSelectionChanged: { since: "1.7", registers: "_RegisterSelectionChangedEvent", listen: listen(EVENT.selectionChanged) },
    onVisibilityChanged: { since: "1.17", registers: "_RegisterEventVisibilityChanged", listen: listen(EVENT.visibilityChanged) },
  },
};
