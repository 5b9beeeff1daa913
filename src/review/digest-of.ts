import type { Form } from "../recognition/form";
import { isBlankLike } from "../sheet/blank-like";
import { referenceKey, type CellReference } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import { cellAt, type Sheet, type WorkbookContent } from "../sheet/sheet";
import type { Digest, FormDigest } from "./digest";
import { restsOn } from "./rests-on";
import type { Review } from "./review";

const counted = new WeakMap<Sheet, number>();

/** Cells that hold a value; counted once, for sheets never change. */
function cellsOf(sheet: Sheet): number {
  let cells = counted.get(sheet);
  if (cells === undefined) {
    cells = 0;
    for (const row of sheet.rows) for (const cell of row) if (cell !== null && cell.value !== null) cells++;
    counted.set(sheet, cells);
  }
  return cells;
}

interface Standing {
  relations: number;
  holding: number;
  tails: number;
}

/** How the relations stand, form by form, and those between forms in a place of their own. */
function standings({ forms, relations }: Review): { own: Standing[]; between: Standing } {
  const none = (): Standing => ({ relations: 0, holding: 0, tails: 0 });
  const own = forms.map(none);
  const between = none();
  for (const { relation, verdict } of relations) {
    if (verdict.code === "notChecked") continue;
    const standing = relation.forms.length === 1 ? own[relation.forms[0] ?? -1] : between;
    if (!standing) continue;
    standing.relations++;
    if (verdict.code === "holds" || verdict.code === "tail") standing.holding++;
    if (verdict.code === "tail") standing.tails++;
  }
  return { own, between };
}

type Lookup = (cell: CellReference) => Cell | null;

/** Derived cells with a formula whose relations all hold; a wrong formula is held back instead. */
function rightFormulas({ relations }: Review, cells: Lookup): number {
  const right = new Map<string, boolean>();
  for (const { relation, verdict } of relations) {
    // Points and caps are no computations, so nothing would be written there.
    if (!relation.derived || relation.kind === "weights" || relation.kind === "cap") continue;
    if (cells(relation.target.cell)?.formula === undefined) continue;
    const key = referenceKey(relation.target.cell);
    right.set(key, (right.get(key) ?? true) && (verdict.code === "holds" || verdict.code === "tail"));
  }
  return [...right.values()].filter(Boolean).length;
}

/** Typed scores of indicators: somebody judged, so a recalculation never writes them. */
function judgements({ relations }: Review, forms: readonly Form[], cells: Lookup): number {
  const derived = new Set<string>();
  for (const { relation } of relations) if ((relation.kind === "equality" || relation.scored) && relation.derived) derived.add(referenceKey(relation.target.cell));
  let found = 0;
  for (const form of forms) {
    const panel = form.panels.find(({ role }) => role === "indicators");
    const score = panel?.columns.find(({ role }) => role === "score");
    if (!panel || !score) continue;
    for (const row of panel.rows) {
      if (row.role !== undefined) continue;
      const reference = { sheet: form.sheet, row: row.row, column: row.moved?.["score"] ?? score.column };
      const cell = cells(reference);
      const isTyped = cell !== null && cell.value !== null && cell.formula === undefined && !(typeof cell.value === "string" && isBlankLike(cell.value));
      if (isTyped && !derived.has(referenceKey(reference))) found++;
    }
  }
  return found;
}

function formDigest({ kind, key, sheet, range, unit, title, confidence, evidence }: Form, standing: Standing, isSkipped: boolean): FormDigest {
  return { kind, key, sheet, range, unit, title, confidence, evidence, ...standing, isSkipped };
}

/** A review without its relations: what a person is shown of it. */
export function digestOf(review: Review, content: WorkbookContent): Digest {
  const { forms, findings, notChecked, profile, scores, changes, heldBack, unrecognized, unread } = review;
  const byName = new Map(content.sheets.map((sheet) => [sheet.name, sheet]));
  const cells: Lookup = (cell) => {
    const sheet = byName.get(cell.sheet);
    return sheet ? cellAt(sheet, cell) : null;
  };
  const { own, between } = standings(review);
  const skipped = new Set(review.skipped);
  const checkedForms = forms.filter((_, index) => !skipped.has(index));
  return {
    forms: forms.map((form, index) => formDigest(form, own[index] ?? { relations: 0, holding: 0, tails: 0 }, skipped.has(index))),
    ties: { relations: between.relations, holding: between.holding },
    findings, notChecked, profile, scores, changes, heldBack,
    restsOn: restsOn(review),
    leftAlone: { formulas: rightFormulas(review, cells), judgements: judgements(review, checkedForms, cells) },
    unrecognized, unread,
    sheets: content.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet), isProtected: sheet.isProtected })),
  };
}
