import { EXECUTION_INDICATOR } from "../../forms/evaluation/indicator-block";
import { INDICATOR_SYSTEM_BASIS, SELF_EVALUATION_BASIS } from "../../forms/evaluation/self-evaluation";
import { add, decimal, equals, isZero, ZERO, type Decimal } from "../../number/decimal";
import type { Form, FormColumn, FormPanel, FormRow } from "../../recognition/form";
import type { CellLookup } from "../../relations/evaluate";
import { readFigure } from "../../relations/figure";
import type { Operand, Relation, RelationKind, Term } from "../../relations/relation";
import { labelStem, normalizeLabel } from "../../sheet/label";
import { exactTerm, naming, operand } from "../terms";
import { fundPoints } from "./fund-relations";

const FULL_POINTS = decimal(100);

interface Indicators {
  readonly form: Form;
  readonly cells: CellLookup;
  readonly formIndex: number;
  readonly panel: FormPanel;
  readonly basis: string;
}

interface Draft {
  readonly kind: RelationKind;
  readonly rule: string;
  readonly key: string;
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly target: Term;
  readonly operands: readonly Operand[];
  readonly derived: boolean;
}

function relation(block: Indicators, draft: Draft): Relation {
  const { kind, rule, key, row, column, target, operands, derived } = draft;
  return {
    id: `${block.form.key}/${rule}/indicators/${key}/${column.role}`,
    kind, forms: [block.formIndex], target, operands, basis: block.basis, name: naming(block.panel, row, column), derived,
  };
}

function termOf(block: Indicators, column: FormColumn, row: FormRow): Term {
  return exactTerm(block.form, { row: row.row, column: row.moved?.[column.role] ?? column.column });
}

function items(panel: FormPanel): FormRow[] {
  return panel.rows.filter(({ role }) => role === undefined);
}

/** The indicator row that repeats the execution rate of the fund block. */
export function executionRow(panel: FormPanel): FormRow | undefined {
  return items(panel).find(({ label }) => EXECUTION_INDICATOR.test(labelStem(normalizeLabel(label))));
}

/** G3: no score above its points. */
function caps(block: Indicators, points: FormColumn, score: FormColumn): Relation[] {
  return items(block.panel).map((row) =>
    relation(block, {
      kind: "cap", rule: "score-cap", key: row.key, row, column: score,
      target: termOf(block, score, row), operands: [operand(termOf(block, points, row), "points")], derived: false,
    }),
  );
}

/** G1: points named in a label, `产出指标（55分）`, are the total of the points below it. */
function labelPoints(block: Indicators, points: FormColumn): Relation[] {
  const groups = block.panel.groups ?? [];
  const lastRow = block.panel.rows.length - 1;
  return groups.flatMap(({ level, label, cell, rows }, index) => {
    const own = rows.flatMap((at) => block.panel.rows[at] ?? []);
    const [first] = own;
    if (!first || !/\d分/.test(label)) return [];
    const made = relation(block, {
      kind: "weights", rule: "label-points", key: `${String(level)}/${label}#${String(index)}`, row: { ...first, label }, column: points,
      target: exactTerm(block.form, cell, "points-in-label"),
      operands: own.map((row) => operand(termOf(block, points, row))),
      derived: false,
    });
    // The last group of a form that was cut may go on below.
    return [block.form.isCut && rows.includes(lastRow) ? { ...made, mayBeCut: true } : made];
  });
}

function fundOf(form: Form): { panel: FormPanel; total: FormRow; score?: FormColumn } | undefined {
  const panel = form.panels.find(({ role }) => role === "funds");
  const total = panel?.rows.find(({ role }) => role === "total");
  const score = panel?.columns.find(({ role }) => role === "score");
  return panel && total ? { panel, total, ...(score && { score }) } : undefined;
}

/** The sum of the points of all indicators; undefined where one cannot be read. */
function pointsOf(block: Indicators, points: FormColumn, rows: readonly FormRow[]): Decimal | undefined {
  let sum = ZERO;
  for (const row of rows) {
    const term = termOf(block, points, row);
    const figure = readFigure(block.cells(term.cell), term);
    if (figure.state === "number") sum = add(sum, figure.shown);
    else if (figure.state !== "blank") return undefined;
  }
  return sum;
}

/**
 * The points of the fund block count as long as the indicators leave room for them: some forms give their indicators all
 * 100 points and the execution rate none of them.
 */
function fundCounts(block: Indicators, points: FormColumn | undefined, total: FormRow | undefined): boolean {
  if (executionRow(block.panel)) return false;
  if (!points) return true;
  const all = pointsOf(block, points, items(block.panel));
  const stated = total ? pointsOf(block, points, [total]) : undefined;
  const full = stated && !isZero(stated) ? stated : FULL_POINTS;
  return !all || !equals(all, full);
}

/** G1: all points together are the total row's, and the total row's are 100. */
function pointsTotal(block: Indicators, points: FormColumn, total: FormRow | undefined): Relation[] {
  const { form, panel } = block;
  const fund = fundOf(form);
  const fundTerm = fund && fundCounts(block, points, total) ? fundPoints(form, fund.panel, fund.total) : undefined;
  const operands = [...(fundTerm ? [operand(fundTerm)] : []), ...items(panel).map((row) => operand(termOf(block, points, row)))];
  if (!total) {
    const [first] = panel.rows;
    if (!first) return [];
    // Without a total row the header of the points stands for the 100 that they must make.
    const made = relation(block, {
      kind: "weights", rule: "points-total", key: "total", row: { ...first, label: "" }, column: points,
      target: exactTerm(form, points.header, "points-in-label"), operands, derived: false,
    });
    return [{ ...made, mayBeCut: true, fixedTotal: FULL_POINTS }];
  }
  return [
    relation(block, {
      kind: "weights", rule: "points-total", key: "total", row: total, column: points,
      target: termOf(block, points, total), operands, derived: false,
    }),
  ];
}

/** G2: 总分 = 资金得分 + Σ 指标得分; an execution rate that stands in both blocks counts once. */
function scoreTotal(block: Indicators, score: FormColumn, points: FormColumn | undefined, total: FormRow): Relation[] {
  const { form, panel } = block;
  const fund = fundOf(form);
  const repeated = executionRow(panel);
  const fundScore = fund?.score ? exactTerm(form, { row: fund.total.row, column: fund.score.column }) : undefined;
  const operands = [
    ...(fundScore && fundCounts(block, points, total) ? [operand(fundScore)] : []),
    ...items(panel).map((row) => operand(termOf(block, score, row))),
  ];
  const relations = [
    relation(block, {
      kind: "sum", rule: "score-total", key: "total", row: total, column: score,
      target: termOf(block, score, total), operands, derived: true,
    }),
  ];
  if (fundScore && repeated) {
    relations.push(
      relation(block, {
        kind: "equality", rule: "execution-row", key: "execution", row: repeated, column: score,
        target: termOf(block, score, repeated), operands: [operand(fundScore)], derived: true,
      }),
    );
  }
  return relations;
}

/** The relations of the indicators of a self-evaluation or an indicator system. */
export function indicatorRelations(form: Form, formIndex: number, cells: CellLookup): Relation[] {
  const panel = form.panels.find(({ role }) => role === "indicators");
  if (!panel) return [];
  const basis = form.kind === "indicator-system" ? INDICATOR_SYSTEM_BASIS : SELF_EVALUATION_BASIS;
  const block = { form, formIndex, panel, basis, cells };
  const points = panel.columns.find(({ role }) => role === "points");
  const score = panel.columns.find(({ role }) => role === "score");
  const total = panel.rows.find(({ role }) => role === "total");
  return [
    ...(points && score ? caps(block, points, score) : []),
    ...(points ? [...labelPoints(block, points), ...pointsTotal(block, points, total)] : []),
    ...(score && total ? scoreTotal(block, score, points, total) : []),
  ];
}
