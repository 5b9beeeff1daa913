import { groupBySheet } from "../host/group-by-sheet";
import { MARK_KINDS, type Mark, type MarkKind } from "../host/mark";
import { markAreas } from "../host/mark-areas";
import type { Refusal } from "../host/workbook-host";
import { rangeToText } from "../sheet/address";
import type { CustomRule, KnownSheet } from "./workbook-memory";

/** Excel fails at some 8,200 characters; well below, since nobody wrote down where. */
const LONGEST_ADDRESS = 4_000;

/** One rule to be added. */
export interface NewRule {
  readonly kind: MarkKind;
  /** Ranges parted by commas. */
  readonly address: string;
}

export interface SheetMarks {
  /** The id of the sheet. */
  readonly sheet: string;
  readonly remove: readonly CustomRule[];
  readonly add: readonly NewRule[];
}

export interface MarkPlan {
  readonly sheets: readonly SheetMarks[];
  readonly marked: number;
  readonly refusals: readonly Refusal[];
}

/** What to take away and what to add, so that exactly the wanted marks stand where they can. */
export function planMarks(sheets: readonly KnownSheet[], isMark: (rule: CustomRule) => boolean, marks: readonly Mark[]): MarkPlan {
  const wanted = groupBySheet(marks);
  const names = new Set(sheets.map(({ name }) => name));
  const refusals = [...wanted.keys()].filter((name) => !names.has(name)).map((sheet): Refusal => ({ code: "no-such-sheet", sheet }));
  const planned: SheetMarks[] = [];
  let marked = 0;
  for (const { id, name, isProtected, rules } of sheets) {
    const remove = rules.filter(isMark);
    const sheetMarks = wanted.get(name) ?? [];
    if (remove.length === 0 && sheetMarks.length === 0) continue;
    if (isProtected) {
      refusals.push({ code: "protected", sheet: name });
      continue;
    }
    marked += sheetMarks.length;
    planned.push({ sheet: id, remove, add: newRules(sheetMarks) });
  }
  return { sheets: planned, marked, refusals };
}

function newRules(marks: readonly Mark[]): NewRule[] {
  return MARK_KINDS.flatMap((kind) => {
    const cells = marks.filter((mark) => mark.kind === kind).map(({ cell: { row, column } }) => ({ top: row, left: column, bottom: row, right: column }));
    return markAreas(cells, LONGEST_ADDRESS).map((areas): NewRule => ({ kind, address: areas.map(rangeToText).join(",") }));
  });
}
