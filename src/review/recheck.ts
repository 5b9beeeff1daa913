import { CARRIES_OVER, nothingCarriedOver } from "../articulation/carried-over";
import { SLOTS } from "../diagnosis/participation";
import { tableOf } from "../forms/catalogue";
import { DEPARTMENT_AMOUNT_FORMS } from "../forms/evaluation/department-indicators/amount-places";
import { changesFiguresOnly } from "../recognition/figure-edit";
import type { Form } from "../recognition/form";
import { recognizeSheet } from "../recognition/recognize-sheet";
import type { CellAddress } from "../sheet/address";
import type { Sheet, WorkbookContent } from "../sheet/sheet";
import { assess } from "./assess";
import { cellsOf } from "./foundation";
import { reviewRecognized, verdictOn, type LiveReview } from "./live-review";
import type { ReviewOptions } from "./review-options";
import { sameData } from "./same-data";
import { differingCells } from "./sheet-difference";

/** A sheet in which something changed. */
interface EditedSheet {
  readonly before: Sheet;
  readonly sheet: Sheet;
  readonly cells: readonly CellAddress[];
}

/** The sheets that are known and hold something else now. */
function editedSheets({ sheets }: WorkbookContent, now: readonly Sheet[]): EditedSheet[] {
  const known = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return now.flatMap((sheet): EditedSheet[] => {
    const old = known.get(sheet.name);
    if (!old) return [];
    const cells = differingCells(old, sheet);
    const isSame = cells.length === 0 && old.isProtected === sheet.isProtected && old.visibility === sheet.visibility;
    return isSame ? [] : [{ before: old, sheet, cells }];
  });
}

/** Labels that relations between forms are made from, beside those that recognition reads. */
function namesProjects(form: Form, { row, column }: CellAddress): boolean {
  const { project } = form.fields;
  return Object.values(form.labels).includes(column) || (project?.row === row && project.column === column);
}

/**
 * Whether the same forms may now have other relations: those of evaluation forms depend on their figures, those of whole
 * departments on the figures of other tables too, those of projects on their names, and some ties on there being nothing carried over.
 */
function mayRelateOtherwise({ foundation, content }: LiveReview, now: WorkbookContent, edited: readonly EditedSheet[]): boolean {
  const { forms } = foundation;
  const hasDepartment = forms.some(({ kind }) => kind === "overall-self-evaluation");
  let mayCarryOver = false;
  for (const { sheet, cells } of edited) {
    for (const form of forms) {
      if (form.sheet !== sheet.name) continue;
      if (!tableOf(form) || (form.kind === "budget-detail" && cells.some((cell) => namesProjects(form, cell)))) return true;
      if (hasDepartment && DEPARTMENT_AMOUNT_FORMS.has(form.kind)) return true;
      mayCarryOver ||= CARRIES_OVER.has(form.kind);
    }
  }
  return mayCarryOver && nothingCarriedOver(forms, cellsOf(content)) !== nothingCarriedOver(forms, cellsOf(now));
}

/** The forms of the edited sheets as they are now, and the known ones of all others. */
function recognizedNow({ foundation }: LiveReview, edited: readonly EditedSheet[]): ReadonlyMap<string, readonly Form[]> {
  const { recognized } = foundation;
  const anew = edited.flatMap(({ before, sheet, cells }) => {
    const known = recognized.get(sheet.name) ?? [];
    if (changesFiguresOnly(known, before, sheet, cells)) return [];
    const forms = recognizeSheet(sheet);
    return sameData(forms, known) ? [] : [[sheet.name, forms] as const];
  });
  return anew.length === 0 ? recognized : new Map([...recognized, ...anew]);
}

/** The same relations, those evaluated anew that an edited cell stands in. */
function withFigures(live: LiveReview, content: WorkbookContent, edited: readonly EditedSheet[]): LiveReview {
  const { foundation, options } = live;
  const cells = cellsOf(content);
  const verdicts = [...live.verdicts];
  for (const { sheet, cells: addresses } of edited) {
    for (const address of addresses) {
      for (const slot of foundation.index.slotsOf({ sheet: sheet.name, ...address })) {
        const place = Math.floor(slot / SLOTS);
        const relation = foundation.relations[place];
        // An edit of many cells meets the same relation often; once it was looked at with all of them, it is done.
        if (relation && verdicts[place] === live.verdicts[place]) verdicts[place] = verdictOn(relation, cells);
      }
    }
  }
  const names = new Set(edited.map(({ sheet }) => sheet.name));
  const forms = new Set(foundation.forms.flatMap(({ sheet }, index) => (names.has(sheet) ? [index] : [])));
  return { content, options, foundation, verdicts, ...assess(foundation, content, verdicts, options, { run: live.checks, edited: forms }) };
}

/**
 * Brings a review up to date: `sheets` as they now stand, in the place of those known under their names; sheets of other
 * names are passed over. Equal to a review of the whole workbook, at the cost of what the edit touches: only edited
 * sheets are recognized anew, and where all forms are what they were, only relations with edited cells are evaluated.
 * Null when nothing differs.
 */
export function recheck(live: LiveReview, sheets: readonly Sheet[], options: ReviewOptions = live.options): LiveReview | null {
  const edited = editedSheets(live.content, sheets);
  const isOther = !sameData(options, live.options);
  if (edited.length === 0 && !isOther) return null;
  const now = new Map(edited.map(({ sheet }) => [sheet.name, sheet]));
  const content: WorkbookContent = { ...live.content, sheets: live.content.sheets.map((sheet) => now.get(sheet.name) ?? sheet) };
  const recognized = recognizedNow(live, edited);
  if (isOther || recognized !== live.foundation.recognized || mayRelateOtherwise(live, content, edited)) {
    return reviewRecognized(content, recognized, options);
  }
  return withFigures(live, content, edited);
}
