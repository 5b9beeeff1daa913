import type { Change } from "../../changes/change";
import type { Refusal, WriteOutcome } from "../../host/workbook-host";
import type { WorkbookContent } from "../../sheet/sheet";
import { removeFromChain, type ChainCell } from "./calculation-chain";
import { withFullCalculation } from "./calculation-settings";
import { sameContent } from "../../host/cell-state";
import { checkChange, styleAt, type CellContext } from "./check-change";
import { editCells, type CellEdit } from "./edit-cells";
import { groupBySheet } from "../../host/group-by-sheet";
import { MAX_SHEET_XML_BYTES, MAX_STRINGS_XML_BYTES } from "../limits";
import { netChanges } from "../../host/net-changes";
import { readSharedStrings } from "../cells/shared-strings";
import { cellPlaceAt, readSheetLayout, type SheetLayout } from "../cells/sheet-layout";
import { staleFormulas } from "../formulas/stale-formulas";
import { StyleEditor } from "../styles/style-editor";
import { StyleTable } from "../styles/style-table";
import { ensureStyles } from "../styles/styles-part";
import { readWorkbookIndex, type SheetEntry } from "../package/workbook-index";
import type { WorkbookPackage } from "../package/workbook-package";

/** A sheet whose changes were all found possible. */
interface SheetPlan {
  readonly entry: SheetEntry;
  readonly part: string;
  readonly layout: SheetLayout;
  readonly changes: readonly Change[];
}

/**
 * Writes a batch into the sheets' own text, whole or not at all. Beside the sheets only styles (for a new
 * number format), the workbook (to calculate anew on loading) and the calculation chain are touched.
 */
export function writeChanges(
  pack: WorkbookPackage,
  changes: readonly Change[],
  content: () => WorkbookContent,
): { pack: WorkbookPackage; outcome: WriteOutcome } {
  const refuse = (refusals: Refusal[]) => ({ pack, outcome: { written: false, refusals, stale: [] } });
  const net = netChanges(changes);
  if (!net) return refuse(changes.map(({ cell }) => ({ code: "cell-changed", sheet: cell.sheet, cell })));
  if (net.length === 0) return { pack, outcome: { written: true, refusals: [], stale: [] } };
  const index = readWorkbookIndex(pack);
  const context: CellContext = {
    strings: index.sharedStrings === undefined ? [] : readSharedStrings(pack.textOf(index.sharedStrings, MAX_STRINGS_XML_BYTES)),
    styles: index.styles === undefined ? StyleTable.empty : StyleTable.parse(pack.textOf(index.styles)),
    dateSystem: index.dateSystem,
  };
  const plans: SheetPlan[] = [];
  const refusals: Refusal[] = [];
  for (const [sheet, sheetChanges] of groupBySheet(net)) {
    const entry = index.sheets.find((candidate) => candidate.name === sheet);
    const result = planSheet(pack, entry, sheet, sheetChanges, context);
    if (Array.isArray(result)) refusals.push(...result);
    else plans.push(result);
  }
  if (refusals.length > 0) return refuse(refusals);
  const recalculated = net.filter((change) => !sameContent(change.before, change.after)).map((change) => change.cell);
  const stale = recalculated.length === 0 ? [] : staleFormulas(content(), recalculated, index.definedNames);
  return { pack: carryOut(pack, plans), outcome: { written: true, refusals: [], stale } };
}

function planSheet(
  pack: WorkbookPackage,
  entry: SheetEntry | undefined,
  sheet: string,
  changes: readonly Change[],
  context: CellContext,
): SheetPlan | Refusal[] {
  if (!entry?.isWorksheet || entry.part === undefined) return [{ code: "no-such-sheet", sheet }];
  if (pack.sizeOf(entry.part) > MAX_SHEET_XML_BYTES) return [{ code: "read-only", sheet }];
  const text = pack.textOf(entry.part, MAX_SHEET_XML_BYTES);
  const layout = readSheetLayout(text, new Set(changes.map((change) => change.cell.row)));
  const refusals = changes.flatMap((change): Refusal[] => {
    const refusal = checkChange(change, layout, context);
    return refusal === undefined ? [] : [{ ...refusal, sheet, cell: change.cell }];
  });
  return refusals.length > 0 ? refusals : { entry, part: entry.part, layout, changes };
}

function carryOut(original: WorkbookPackage, plans: readonly SheetPlan[]): WorkbookPackage {
  let pack = original;
  const changes = plans.flatMap((plan) => plan.changes);
  const restyle = restyler(pack, changes);
  const unchained: ChainCell[] = [];
  for (const { entry, part, layout, changes: sheetChanges } of plans) {
    const edits = sheetChanges.map((change): CellEdit => {
      const { row, column } = change.cell;
      const style = styleAt(layout, row, column);
      if (cellPlaceAt(layout, row, column)?.formula && change.after.formula === undefined) {
        unchained.push({ sheetId: entry.sheetId, row, column });
      }
      const isFormatChanged = change.before.format !== change.after.format;
      return { row, column, state: change.after, style: isFormatChanged ? restyle.style(style ?? 0, change.after.format) : style };
    });
    pack = pack.withText(part, editCells(layout, edits));
  }
  pack = restyle.apply(pack);
  const index = readWorkbookIndex(pack);
  pack = removeFromChain(pack, index, unchained);
  if (changes.every((change) => sameContent(change.before, change.after))) return pack;
  return pack.withText(index.part, withFullCalculation(pack.textOf(index.part)));
}

/** Collects the styles that changed number formats need; the style sheet is touched only if there are any. */
function restyler(original: WorkbookPackage, changes: readonly Change[]) {
  if (changes.every((change) => change.before.format === change.after.format)) {
    return { style: (style: number): number => style, apply: (pack: WorkbookPackage): WorkbookPackage => pack };
  }
  const { pack: styled, path } = ensureStyles(original, readWorkbookIndex(original));
  const editor = new StyleEditor(styled.textOf(path));
  const known = new Map<string, number>();
  return {
    style(style: number, format: string): number {
      const key = `${String(style)} ${format}`;
      const found = known.get(key) ?? editor.withFormat(style, format);
      known.set(key, found);
      return found;
    },
    apply(pack: WorkbookPackage): WorkbookPackage {
      const ensured = ensureStyles(pack, readWorkbookIndex(pack));
      return ensured.pack.withText(ensured.path, editor.text);
    },
  };
}
