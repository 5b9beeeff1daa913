import type { OperandFigure, RelationFinding } from "../diagnosis/finding";
import { sign, ZERO } from "../number/decimal";
import type { RelationKind } from "../relations/relation";
import { addressToText, sameReference, type CellReference } from "../sheet/address";
import { figureText, MINUS, shownDifference } from "./figure-text";
import { commonDecimals, filledOperands, hasFixedTotal, operandLabel, targetLabel } from "./finding-figures";
import { conversionText, MOST_TERMS } from "./operand-expression";

/** One line of a table fragment: a figure as it stands in the sheet, with its address and label. */
export interface FragmentRow {
  readonly cell: CellReference;
  readonly address: string;
  readonly label: string;
  /** Includes the sign with which it enters the sum, and its conversion where it is of another unit. */
  readonly figure: string;
  readonly conversion: string;
  readonly isSuspect: boolean;
}

/** The part of the table that does not tie, as accountants write a sum: parts, single rule, total, double rule. */
export interface Fragment {
  readonly kind: RelationKind;
  readonly rows: readonly FragmentRow[];
  /** How many parts were left out, and behind which row. */
  readonly omitted: { readonly after: number; readonly count: number } | null;
  readonly computed: string;
  readonly target: FragmentRow;
  readonly difference: string;
}

const ADDITIVE = new Set(["sum", "hierarchy", "change", "weights"]);

function witnesses(finding: RelationFinding): readonly CellReference[] {
  return [...(finding.suspect ? [finding.suspect] : []), ...(finding.cause?.cells ?? []), ...finding.fixes.map(({ cell }) => cell)];
}

/** The first two, the last, and those that the cause speaks of. */
function keptRows(finding: RelationFinding, parts: readonly OperandFigure[]): readonly OperandFigure[] {
  if (parts.length <= MOST_TERMS) return parts;
  const named = witnesses(finding);
  return parts.filter((part, i) =>
    i < 2 || i === parts.length - 1 || named.some((cell) => sameReference(cell, part.operand.cell)));
}

/** The fragment of a sum that does not tie, long ones with all their parts if `isWhole`; null for relations that one line says better. */
export function fragmentOf(finding: RelationFinding, isWhole = false): Fragment | null {
  const parts = filledOperands(finding);
  const { expected, actual } = finding.verdict;
  if (!ADDITIVE.has(finding.kind) || parts.length < 2 || !expected || finding.constant || hasFixedTotal(finding)) return null;
  const decimals = commonDecimals(finding);
  const shown = shownDifference(expected, actual ?? ZERO, decimals);
  const home = finding.target.cell.sheet;
  const kept = isWhole ? parts : keptRows(finding, parts);
  const isSuspect = (cell: CellReference) => finding.suspect !== undefined && sameReference(cell, finding.suspect);
  const place = (cell: CellReference) => (cell.sheet === home ? "" : `${cell.sheet} `) + addressToText(cell);
  return {
    kind: finding.kind,
    rows: kept.map((part) => ({
      cell: part.operand.cell,
      address: place(part.operand.cell),
      label: operandLabel(finding, part),
      figure: (sign(part.operand.factor) < 0 ? `${MINUS} ` : "") + figureText(part.value ?? ZERO, part.operand.decimals),
      conversion: conversionText(part.operand.factor).trim(),
      isSuspect: isSuspect(part.operand.cell),
    })),
    omitted: kept.length === parts.length ? null : { after: 1, count: parts.length - kept.length },
    computed: shown.expected,
    target: {
      cell: finding.target.cell,
      address: place(finding.target.cell), label: targetLabel(finding), conversion: "",
      figure: actual ? shown.actual : "", isSuspect: isSuspect(finding.target.cell),
    },
    difference: shown.signed,
  };
}
