import { isMarkCondition, MARK_KINDS, markCondition, type Mark, type MarkKind, type MarkStyle } from "../../../../host/mark";
import type { RuleSource } from "./rule-source";

/** Marks that a file brings along, with their look. */
export interface FileMarks {
  readonly marks: readonly Mark[];
  readonly style: MarkStyle;
}

interface PartedRules {
  /** Those of the user. */
  readonly rules: readonly RuleSource[];
  readonly marks: readonly Mark[];
  /** Whether marks of ours have a ground of their own. */
  readonly isFilled: boolean;
}

/** Areas that somebody dragged over whole columns are marked as far as the sheet goes. */
interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** Nobody looks at more, and a hostile file may have any number. */
const MOST_MARKS = 20_000;

/** Tells the marks of ours in a sheet from the conditional formats of the user. */
export function partMarks(sheet: string, found: readonly RuleSource[], { rows, columns }: SheetSize): PartedRules {
  const rules: RuleSource[] = [];
  const marks: Mark[] = [];
  let isFilled = false;
  for (const rule of found) {
    const kind = kindOf(rule);
    if (kind === undefined) {
      if (!rule.formulas.some(isMarkCondition)) rules.push(rule);
      continue;
    }
    isFilled ||= rule.style.fill !== undefined;
    for (const { top, left, bottom, right } of rule.areas) {
      for (let row = top; row <= Math.min(bottom, rows - 1) && marks.length < MOST_MARKS; row++) {
        for (let column = left; column <= Math.min(right, columns - 1) && marks.length < MOST_MARKS; column++) marks.push({ cell: { sheet, row, column }, kind });
      }
    }
  }
  return { rules, marks, isFilled };
}

function kindOf({ formulas }: RuleSource): MarkKind | undefined {
  const written = formulas.map((formula) => formula.replaceAll(/\s/g, "").replace(/^=/, "").toLowerCase());
  return MARK_KINDS.find((kind) => written.includes(markCondition(kind).toLowerCase()));
}
