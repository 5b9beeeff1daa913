import { isZero } from "../../src/number/decimal";
import type { CheckedRelation } from "../../src/relations/checked-relation";
import { readFigure } from "../../src/relations/figure";
import type { Operand } from "../../src/relations/relation";
import type { VerdictCode } from "../../src/relations/verdict";
import { addressToText, type CellReference } from "../../src/sheet/address";
import { cellAt, type WorkbookContent } from "../../src/sheet/sheet";
import type { KnownRelation } from "./published-form";

/** Verdicts of ours that agree with what was found by hand. */
const AGREES: Readonly<Record<KnownRelation["verdict"], readonly VerdictCode[]>> = {
  ok: ["holds"],
  "ok-within-rounding": ["holds", "tail"],
  "truncated-not-rounded": ["truncated"],
  inconsistent: ["broken"],
};

const RATES_AND_SCORES = new Set(["exec_rate", "exec_score", "score_le_points", "weighted_score"]);
const TIES = new Set(["equal", "cross_tie"]);

const key = (cell: CellReference): string => `${cell.sheet}!${addressToText(cell)}`;

/** Cells of the operands that hold a figure other than zero: only they can tell two sums apart. */
function countingCells(operands: readonly Operand[], content: WorkbookContent): string[] {
  return operands
    .filter((operand) => {
      const sheet = content.sheets.find(({ name }) => name === operand.cell.sheet);
      const figure = readFigure(sheet ? cellAt(sheet, operand.cell) : null, operand);
      return figure.state === "number" && !isZero(figure.stored);
    })
    .map(({ cell }) => key(cell));
}

function knownOperands({ operands, num, den, points }: KnownRelation): string[] {
  return [...(operands ?? []), num, den, points].filter((cell): cell is string => cell !== undefined);
}

function isSame(known: KnownRelation, ours: CheckedRelation, content: WorkbookContent): boolean {
  const { relation } = ours;
  const wanted = knownOperands(known);
  const cells = relation.operands.map(({ cell }) => key(cell));
  const target = key(relation.target.cell);
  if (TIES.has(known.kind) && cells.length === 1 && cells[0] === known.target && target === wanted[0]) return true;
  if (known.target === undefined ? relation.kind !== "weights" : target !== known.target) return false;
  if (!wanted.every((cell) => cells.includes(cell))) return false;
  return RATES_AND_SCORES.has(known.kind) || countingCells(relation.operands, content).every((cell) => wanted.includes(cell));
}

export interface Coverage {
  readonly known: KnownRelation;
  /** `other` when we relate the same cells and judge otherwise. */
  readonly outcome: "covered" | "other" | "missing";
  readonly verdicts: readonly VerdictCode[];
}

/** For each relation found by hand, whether one of ours says the same. */
export function coverage(known: readonly KnownRelation[], ours: readonly CheckedRelation[], content: WorkbookContent): Coverage[] {
  return known.map((relation) => {
    const verdicts = ours.filter((candidate) => isSame(relation, candidate, content)).map(({ verdict }) => verdict.code);
    if (verdicts.length === 0) return { known: relation, outcome: "missing", verdicts };
    const agrees = verdicts.some((verdict) => AGREES[relation.verdict].includes(verdict));
    return { known: relation, outcome: agrees ? "covered" : "other", verdicts };
  });
}

export function coverageLine({ known, outcome, verdicts }: Coverage): string {
  const target = known.target ?? "–";
  return `${outcome}: ${known.kind} ${target} ← ${knownOperands(known).join(" ")} (${known.label?.replace(/\s+/g, "") ?? ""}; by hand ${known.verdict}, ours ${verdicts.join(",") || "none"})`;
}
