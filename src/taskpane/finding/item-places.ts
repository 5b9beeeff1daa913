import { isRelationFinding, type Finding } from "../../diagnosis/finding";
import { addressList } from "../../locales/address-text";
import type { Locale } from "../../locales/locale";
import type { ListItem } from "../../review/sheet-section";
import { rangeToText, type CellReference } from "../../sheet/address";

/** Cells row by row: swapped figures stand beside each other, B4:C4. */
function rowRanges(cells: readonly CellReference[]): readonly string[] {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  return rows.map((row) => {
    const columns = cells.filter((cell) => cell.row === row).map(({ column }) => column);
    return rangeToText({ top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns) });
  });
}

/** The cell in which a person is to write. */
export function cellToLookAt(finding: Finding): CellReference {
  return finding.code === "missing-reason" ? finding.reasonCell : finding.cell;
}

function placesOf(finding: Finding, { listSeparator, clauseSeparator }: Locale): string {
  const home = finding.cell.sheet;
  if (!isRelationFinding(finding)) return addressList([cellToLookAt(finding)], home, listSeparator);
  const { cause, suspect, cell } = finding;
  if (cause?.code === "columns-swapped" && cause.cells?.length) return rowRanges(cause.cells).join(listSeparator);
  return addressList(suspect ? [cell, suspect] : [cell], home, listSeparator, clauseSeparator);
}

/** Where an item stands, and how much follows from it. */
export function placesText(item: ListItem, locale: Locale): string {
  const { finding: texts } = locale.pane;
  if (item.kind === "alike") {
    const [first] = item.findings;
    return texts.andOthers(addressList([cellToLookAt(first)], first.cell.sheet, ""), item.findings.length);
  }
  const places = placesOf(item.finding, locale);
  return item.consequences.length === 0 ? places : `${places} · ${texts.affects(item.consequences.length)}`;
}
