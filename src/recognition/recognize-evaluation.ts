import { TOTAL_SCORE } from "../forms/evaluation/evaluation-fields";
import { OVERALL_WORD, SELF_EVALUATION_KINDS } from "../forms/evaluation/self-evaluation";
import { COST_INDICATOR } from "../forms/evaluation/target-fields";
import type { FormKind } from "../forms/form-kind";
import { parseAmount } from "../number/amount";
import type { CellAddress } from "../sheet/address";
import { normalizeLabel } from "../sheet/label";
import type { MoneyUnit } from "../sheet/unit";
import { isDepartmentIndicatorBlock } from "./department-indicator";
import { unitBetween } from "./find-unit";
import type { ColumnFormula, Evidence, Form, FormPanel } from "./form";
import { subjectField } from "./subject-field";
import { readTargetFields } from "./target-fields";
import type { SheetLabels } from "./sheet-labels";
import type { FoundTitle, SheetTitles } from "./sheet-titles";
import { totalScoreField } from "./total-score-field";

/** Blocks that stand below one another and make up one form. */
export interface EvaluationBlocks {
  readonly funds: FormPanel | null;
  /** Further blocks of amounts (Suzhou). */
  readonly stacked: readonly FormPanel[];
  readonly indicators: FormPanel | null;
  /** The indicator block ends with its total row. */
  readonly closed: boolean;
  /** First row free above the blocks. */
  readonly from: number;
  /** Rules on the face of the fund block. */
  readonly formulas: readonly ColumnFormula[];
  /** Headers that stand once more within the indicators. */
  readonly repeatedHeaders: readonly CellAddress[];
}

export const NO_BLOCKS: EvaluationBlocks = { funds: null, stacked: [], indicators: null, closed: false, from: 0, formulas: [], repeatedHeaders: [] };

function roles(panel: FormPanel | null): ReadonlySet<string> {
  return new Set(panel?.columns.map(({ role }) => role));
}

/** Which form the blocks make up; null for blocks that look like one but are not. */
function kindOf({ funds, stacked, indicators }: EvaluationBlocks, title: FoundTitle | undefined): FormKind | null {
  const has = roles(indicators);
  const titled = title?.kinds.find((kind) => SELF_EVALUATION_KINDS.has(kind as FormKind)) as FormKind | undefined;
  if (stacked.length > 0 && !funds && !indicators) return null;
  if (title?.kinds.includes("performance-target") && !has.has("score")) return "performance-target";
  if (has.has("score") || funds) {
    if (titled) return titled;
    if (has.has("score") && !has.has("points") && !funds) return null;
    return OVERALL_WORD.test(title?.text ?? "") || isDepartmentIndicatorBlock(indicators) ? "overall-self-evaluation" : "project-self-evaluation";
  }
  if (has.has("points") && !has.has("actual")) {
    // A table of points for departments that is not scored yet.
    const isSystem = !title || title.kinds.includes("indicator-system") || title.kinds.includes("overall-self-evaluation");
    return isSystem ? "indicator-system" : null;
  }
  return null;
}

/** The cell that states what the project costs: the only cost indicator with an amount. */
function costText(labels: SheetLabels, indicators: FormPanel | null): CellAddress | undefined {
  const groups = indicators?.groups?.filter(({ level, label }) => level === 2 && COST_INDICATOR.test(normalizeLabel(label))) ?? [];
  const cells = groups.flatMap(({ rows }) => rows.map((index) => indicators?.rows[index]?.labelCell)).filter((cell) => cell !== undefined);
  return cells.find(({ row, column }) => /\d/.test(labels.text(row, column)));
}

/** Declarations state the unit with the amount itself: `261万元`. */
function unitOfField(labels: SheetLabels, field: CellAddress | undefined): MoneyUnit | undefined {
  const unit = field && parseAmount(labels.text(field.row, field.column))?.unit;
  return unit === "分" ? undefined : unit;
}

export function recognizeEvaluation(labels: SheetLabels, blocks: EvaluationBlocks, titles: SheetTitles): Form | null {
  const { funds, stacked, indicators, from } = blocks;
  const panels = [...stacked, funds, indicators].filter((panel) => panel !== null).sort((a, b) => a.headerTop - b.headerTop);
  const [first] = panels;
  if (!first) return null;
  const title = titles.above(from, first.headerTop);
  const kind = kindOf(blocks, title);
  if (!kind) return null;
  const top = title?.row ?? first.headerTop;
  const bottom = Math.max(...panels.map((panel) => panel.bottom));
  const pairs = kind === "performance-target" ? readTargetFields(labels, top, first.headerTop - 1) : { fields: {}, labelCells: [] };
  if (kind === "performance-target") {
    const cost = costText(labels, indicators);
    if (cost) pairs.fields["cost"] = cost;
  }
  const total = SELF_EVALUATION_KINDS.has(kind) && !blocks.closed ? totalScoreField(labels, top, first.headerTop - 1) : undefined;
  if (total) {
    pairs.fields[TOTAL_SCORE.role] = total.value;
    pairs.labelCells.push(total.label);
  }
  const subject = SELF_EVALUATION_KINDS.has(kind) ? subjectField(labels, kind, top, first) : undefined;
  if (subject) {
    pairs.fields[subject.role] = subject.value;
    pairs.labelCells.push(subject.label);
  }
  const stated = unitBetween(labels, top, funds?.rows[0]?.row ?? first.headerBottom);
  const unit = stated?.unit ?? unitOfField(labels, pairs.fields["budget"]) ?? null;
  const columns = panels.flatMap((panel) => [
    ...panel.columns.map(({ column }) => column),
    ...panel.rows.map(({ labelCell }) => labelCell.column),
  ]);
  const evidence: Evidence[] = [];
  if (title) evidence.push({ code: "title", cell: { row: title.row, column: title.column }, text: title.text });
  const found = panels.reduce((sum, panel) => sum + panel.columns.length, 0);
  evidence.push({ code: "columns", found, expected: found });
  evidence.push({ code: "rows", found: panels.reduce((sum, panel) => sum + panel.rows.length, 0) });
  if (unit) evidence.push({ code: "unit", text: unit, ...(stated && { cell: { row: stated.row, column: stated.column } }) });
  const complete = panels.length >= 2 || !SELF_EVALUATION_KINDS.has(kind);
  return {
    kind,
    template: kind,
    key: kind,
    sheet: labels.sheet.name,
    range: { top, left: Math.min(...columns, title?.column ?? Infinity), bottom, right: Math.max(...columns) },
    unit,
    title: title?.text ?? null,
    confidence: Math.round(((title ? 0.7 : 0.45) + (complete ? 0.2 : 0.1) + (blocks.closed ? 0.1 : 0)) * 100) / 100,
    evidence,
    panels,
    labels: {},
    fields: pairs.fields,
    formulas: blocks.formulas,
    notes: [],
    structure: [
      ...evidence.flatMap(({ cell }) => (cell ? [cell] : [])),
      ...pairs.labelCells,
      ...blocks.repeatedHeaders,
      ...panels.flatMap((panel) => [...panel.columns.map(({ header }) => header), ...panel.rows.map(({ labelCell }) => labelCell)]),
    ],
    isCut: SELF_EVALUATION_KINDS.has(kind) && !blocks.closed,
  };
}
