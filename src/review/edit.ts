import { holdsCarriedOver, nothingCarriedOver } from "../articulation/carried-over";
import type { EditInForms } from "../articulation/relate";
import { tableOf } from "../forms/catalogue";
import { DEPARTMENT_AMOUNT_FORMS } from "../forms/evaluation/department-indicators/amount-places";
import type { Form } from "../recognition/form";
import type { CellAddress } from "../sheet/address";
import type { Sheet, WorkbookContent } from "../sheet/sheet";
import { cellsOf } from "./foundation";
import { differingCells } from "./sheet-difference";

/** A sheet in which something changed. */
export interface EditedSheet {
  readonly before: Sheet;
  readonly sheet: Sheet;
  readonly cells: readonly CellAddress[];
}

/** The sheets that are known and hold something else now. */
export function editedSheets({ sheets }: WorkbookContent, now: readonly Sheet[]): EditedSheet[] {
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
  if (form.kind === "budget-detail" && Object.values(form.labels).includes(column)) return true;
  return project?.row === row && project.column === column;
}

/** What an edit changed beside the forms: `forms` are those of before, in `before` and `now` the whole workbook stands. */
export function editInForms(forms: readonly Form[], before: WorkbookContent, now: WorkbookContent, edited: readonly EditedSheet[]): EditInForms {
  const on = (test: (form: Form, cell: CellAddress) => boolean): boolean =>
    edited.some(({ sheet, cells }) => forms.some((form) => form.sheet === sheet.name && cells.some((cell) => test(form, cell))));
  return {
    sheets: new Set(edited.map(({ sheet }) => sheet.name)),
    carriesOtherwise: on(holdsCarriedOver) && nothingCarriedOver(forms, cellsOf(before)) !== nothingCarriedOver(forms, cellsOf(now)),
    namesOtherwise: on(namesProjects),
  };
}

/**
 * Whether the same forms may now have other relations: those of evaluation forms depend on their figures, those of whole
 * departments on the figures of other tables too, those of projects on their names, and some ties on there being nothing carried over.
 */
export function mayRelateOtherwise(forms: readonly Form[], { sheets, carriesOtherwise, namesOtherwise }: EditInForms): boolean {
  if (carriesOtherwise || namesOtherwise) return true;
  const hasDepartment = forms.some(({ kind }) => kind === "overall-self-evaluation");
  return forms.some((form) => sheets.has(form.sheet) && (!tableOf(form) || (hasDepartment && DEPARTMENT_AMOUNT_FORMS.has(form.kind))));
}
