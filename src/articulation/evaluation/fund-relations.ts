import type { Form, FormColumn, FormPanel, FormRow } from "../../recognition/form";
import { SELF_EVALUATION_BASIS } from "../../forms/evaluation/self-evaluation";
import { evaluate, type CellLookup } from "../../relations/evaluate";
import type { Operand, Relation, RelationKind, Term } from "../../relations/relation";
import { columnKey, exactTerm, naming, operand, termAt } from "../terms";

const AMOUNTS: ReadonlySet<string> = new Set(["approvedBudget", "revisedBudget", "actual", "unknown"]);

interface FundBlock {
  readonly form: Form;
  readonly formIndex: number;
  readonly panel: FormPanel;
  readonly cells: CellLookup;
}

function relation(block: FundBlock, kind: RelationKind, rule: string, row: FormRow, column: FormColumn, target: Term, operands: Operand[]): Relation {
  const { form, formIndex, panel } = block;
  return {
    id: `${form.key}/${rule}/funds/${row.key}/${columnKey(column)}`,
    kind, forms: [formIndex], target, operands, basis: SELF_EVALUATION_BASIS, name: naming(panel, row, column), derived: true,
  };
}

/** Funds that stand beside the fiscal money, not within it. */
const BESIDE = /其他|上年|结转|结余|单位资金|自有|自筹|社会资本/;

/**
 * The rows that make up the total. Some forms break the fiscal money down once more by level of government without
 * indenting it: where all rows are too much, the rows below the second 其中 are left out if the rest makes the total.
 */
function fundParts(block: FundBlock, total: FormRow, columns: readonly FormColumn[]): FormRow[] {
  const all = block.panel.rows.filter(({ role, ofWhich }) => role === "fund" && !ofWhich);
  const second = block.panel.rows.findIndex(({ ofWhich }) => ofWhich);
  if (second === -1) return all;
  const outer = all.filter((row) => block.panel.rows.indexOf(row) < second || BESIDE.test(row.label));
  const ties = (parts: readonly FormRow[]) =>
    columns.every((column) => {
      const verdict = evaluate(totalOf(block, total, column, parts), block.cells);
      return verdict === null || verdict.code === "holds" || verdict.code === "tail";
    });
  return !ties(all) && ties(outer) ? outer : all;
}

function totalOf(block: FundBlock, total: FormRow, column: FormColumn, parts: readonly FormRow[]): Relation {
  const { form } = block;
  return relation(block, "sum", "fund-total", total, column, termAt(form, column, total), parts.map((row) => operand(termAt(form, column, row))));
}

/** F1: 年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金, in each column of amounts. */
function fundTotals(block: FundBlock): Relation[] {
  const { form, panel } = block;
  const total = panel.rows.find(({ role }) => role === "total");
  if (!total || !panel.rows.some(({ role }) => role === "fund")) return [];
  const rates = new Set(form.formulas.map(({ target }) => target));
  const columns = panel.columns.filter(({ role, column }) => AMOUNTS.has(role) && !rates.has(column));
  const parts = fundParts(block, total, columns);
  return parts.length === 0 ? [] : columns.map((column) => totalOf(block, total, column, parts));
}

/** The columns that a rate divides: by the letters of the header, else 执行数 ÷ 全年预算数. */
function rateColumns(block: FundBlock): { target: FormColumn; numerator: FormColumn; denominator: FormColumn }[] {
  const { form, panel } = block;
  const at = (column: number | undefined) => panel.columns.find((found) => found.column === column);
  const lettered = form.formulas.flatMap(({ kind, target, parts }) => {
    const [found, numerator, denominator] = [at(target), at(parts[0]?.column), at(parts[1]?.column)];
    return kind === "ratio" && found && numerator && denominator ? [{ target: found, numerator, denominator }] : [];
  });
  const inRole = (role: string) => panel.columns.find((column) => column.role === role);
  const [target, numerator] = [inRole("executionRate"), inRole("actual")];
  const denominator = inRole("revisedBudget") ?? inRole("approvedBudget");
  if (target && numerator && denominator && !lettered.some((known) => known.target === target)) {
    return [...lettered, { target, numerator, denominator }];
  }
  return lettered;
}

/** F2: 执行率 = 全年执行数 ÷ 全年预算数, on every row of funds. */
function rates(block: FundBlock): Relation[] {
  const { form, panel } = block;
  return rateColumns(block).flatMap(({ target, numerator, denominator }) =>
    panel.rows.map((row) => {
      const made = relation(block, "ratio", "execution-rate", row, target, termAt(form, target, row, "rate"), [
        operand(termAt(form, numerator, row), "numerator"),
        operand(termAt(form, denominator, row), "denominator"),
      ]);
      return row.role === "total" ? made : { ...made, isOptional: true };
    }),
  );
}

/** Where the points of the execution rate stand: in their own cell, or in a header such as `得分（20分*执行率）`. */
export function fundPoints(form: Form, panel: FormPanel, total: FormRow): Term | undefined {
  const points = panel.columns.find(({ role }) => role === "points");
  if (points) return exactTerm(form, { row: total.row, column: points.column });
  const score = panel.columns.find(({ role }) => role === "score");
  return score && exactTerm(form, score.header, "points-in-label");
}

/** F3: 得分 = min(执行率, 1) × 分值, for all funds together; and no score above its points. */
function scores(block: FundBlock): Relation[] {
  const { form, panel } = block;
  const total = panel.rows.find(({ role }) => role === "total");
  const score = panel.columns.find(({ role }) => role === "score");
  const rate = rateColumns(block).find(({ target }) => target.role === "executionRate");
  if (!total || !score) return [];
  const points = fundPoints(form, panel, total);
  if (!points) return [];
  const target = exactTerm(form, { row: total.row, column: score.column });
  const cap = relation(block, "cap", "score-cap", total, score, target, [operand(points, "points")]);
  if (!rate) return [cap];
  return [
    relation(block, "score", "execution-score", total, score, target, [
      operand(termAt(form, rate.numerator, total), "numerator"),
      operand(termAt(form, rate.denominator, total), "denominator"),
      operand(points, "points"),
      operand(termAt(form, rate.target, total, "rate"), "other"),
    ]),
    { ...cap, derived: false },
  ];
}

/** The relations of the block of funds of a self-evaluation. */
export function fundRelations(form: Form, formIndex: number, cells: CellLookup): Relation[] {
  const panel = form.panels.find(({ role }) => role === "funds");
  if (!panel) return [];
  const block = { form, formIndex, panel, cells };
  return [...fundTotals(block), ...rates(block), ...scores(block)];
}
