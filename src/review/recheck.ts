import { SLOTS } from "../diagnosis/participation";
import { changesFiguresOnly } from "../recognition/figure-edit";
import type { Form } from "../recognition/form";
import { recognizeSheet } from "../recognition/recognize-sheet";
import type { CellLookup } from "../relations/evaluate";
import type { Sheet, WorkbookContent } from "../sheet/sheet";
import { assess, type Verdicts } from "./assess";
import { editedSheets, editInForms, mayRelateOtherwise, type EditedSheet } from "./edit";
import { cellsOf, Foundation } from "./foundation";
import { reviewRecognized, verdictOn, type LiveReview } from "./live-review";
import type { ReviewOptions } from "./review-options";
import { sameData } from "./same-data";

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

/** The verdicts of before on the relations that are the same objects, wherever they stand now; `undefined` on new ones. */
function knownVerdicts(live: LiveReview, foundation: Foundation): (Verdicts[number] | undefined)[] {
  if (foundation === live.foundation) return [...live.verdicts];
  const starts = new Map<object, number>();
  let start = 0;
  for (const group of live.foundation.groups) {
    starts.set(group, start);
    start += group.relations.length;
  }
  const known: (Verdicts[number] | undefined)[] = [];
  for (const group of foundation.groups) {
    const from = starts.get(group);
    for (let at = 0; at < group.relations.length; at++) known.push(from === undefined ? undefined : live.verdicts[from + at]);
  }
  return known;
}

/** A verdict on every relation: anew on new ones and on those that an edited cell stands in. */
function verdictsNow(live: LiveReview, foundation: Foundation, cells: CellLookup, edited: readonly EditedSheet[]): Verdicts {
  const known = knownVerdicts(live, foundation);
  for (const { sheet, cells: addresses } of edited) {
    for (const address of addresses) {
      for (const slot of foundation.index.slotsOf({ sheet: sheet.name, ...address })) known[Math.floor(slot / SLOTS)] = undefined;
    }
  }
  return foundation.relations.map((relation, place) => {
    const before = known[place];
    return before === undefined ? verdictOn(relation, cells) : before;
  });
}

/** The forms for which the checks of before say nothing about now. */
function formsConcerned(live: LiveReview, { forms }: Foundation, sheets: ReadonlySet<string>): ReadonlySet<number> {
  // The rates of a whole department follow from the tables of other sheets.
  const isConcerned = (form: Form, index: number) => form !== live.foundation.forms[index] || sheets.has(form.sheet) || form.kind === "overall-self-evaluation";
  return new Set(forms.flatMap((form, index) => (isConcerned(form, index) ? [index] : [])));
}

/**
 * Brings a review up to date: `sheets` as they now stand, in the place of those known under their names; sheets of other
 * names are passed over. Equal to a review of the whole workbook, at the cost of what the edit touches: only edited
 * sheets are recognized anew, only what is made from edited cells is related anew, and only relations with edited cells
 * are evaluated. Null when nothing differs.
 */
export function recheck(live: LiveReview, sheets: readonly Sheet[], options: ReviewOptions = live.options): LiveReview | null {
  const edited = editedSheets(live.content, sheets);
  const isOther = !sameData(options, live.options);
  if (edited.length === 0 && !isOther) return null;
  const now = new Map(edited.map(({ sheet }) => [sheet.name, sheet]));
  const content: WorkbookContent = { ...live.content, sheets: live.content.sheets.map((sheet) => now.get(sheet.name) ?? sheet) };
  const recognized = recognizedNow(live, edited);
  if (isOther) return reviewRecognized(content, recognized, options);

  const before = live.foundation;
  const edit = editInForms(before.forms, live.content, content, edited);
  const isSame = recognized === before.recognized && !mayRelateOtherwise(before.forms, edit);
  const foundation = isSame ? before : new Foundation(recognized, content, options, { foundation: before, edit });
  const verdicts = verdictsNow(live, foundation, cellsOf(content), edited);
  const haveSameLabels = !edit.namesOtherwise && foundation.forms.length === before.forms.length && foundation.forms.every((form, index) => form === before.forms[index]);
  const earlier = { run: live.checks, edited: formsConcerned(live, foundation, edit.sheets), haveSameLabels, amounts: live.amounts, sheets: edit.sheets };
  return { content, options, foundation, verdicts, ...assess(foundation, content, verdicts, options, earlier) };
}
