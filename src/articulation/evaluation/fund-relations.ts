import type { Form, FormColumn, FormPanel, FormRow } from "../../recognition/form";
import { FUND_NATURE_ROWS } from "../../forms/evaluation/fund-block";
import { evaluationBasis } from "../../forms/evaluation/self-evaluation";
import { evaluate, type CellLookup } from "../../relations/evaluate";
import type { Operand, Relation, RelationKind, Term } from "../../relations/relation";
import type { ScoringProfile } from "../../scoring/profile/scoring-profile";
import { normalizeLabel } from "../../sheet/label";
import { columnKey, exactTerm, naming, operand, termAt } from "../terms";

const AMOUNTS: ReadonlySet<string> = new Set(["approvedBudget", "revisedBudget", "received", "actual", "unknown"]);

interface FundBlock {
  readonly form: Form;
  readonly formIndex: number;
  readonly panel: FormPanel;
  readonly cells: CellLookup;
  readonly execution: ScoringProfile["execution"];
}

function relation(block: FundBlock, kind: RelationKind, rule: string, row: FormRow, column: FormColumn, target: Term, operands: Operand[]): Relation {
  const { form, formIndex, panel } = block;
  return {
    id: `${form.key}/${rule}/funds/${row.key}/${columnKey(column)}`,
    kind, forms: [formIndex], target, operands, basis: evaluationBasis(form.kind), name: naming(panel, row, column), derived: true,
  };
}

/** Funds that stand beside the fiscal money, not within it. */
const BESIDE = /其他|上年|结转|结余|单位资金|自有|自筹|社会资本/;

/** In how many columns of amounts the rows make the total, of how many. */
type Ties = (parts: readonly FormRow[]) => "all" | "some" | "none";

/**
 * The rows that make up the total. Some forms break the fiscal money down once more by level of government without
 * indenting it: where all rows are too much, the rows below the second 其中 are left out if the rest makes the total.
 */
function fundParts({ panel }: FundBlock, ties: Ties): FormRow[] {
  const all = panel.rows.filter(({ role, ofWhich }) => role === "fund" && !ofWhich);
  const second = panel.rows.findIndex(({ ofWhich }) => ofWhich);
  if (second === -1) return all;
  const outer = all.filter((row) => panel.rows.indexOf(row) < second || BESIDE.test(row.label));
  return ties(all) !== "all" && ties(outer) === "all" ? outer : all;
}

/** Rows 基本支出 and 项目支出 below the sources of the money break the same total down a second time. */
function natureRows({ panel }: FundBlock): FormRow[] {
  const { basic, project } = FUND_NATURE_ROWS;
  const named = (pattern: RegExp) => panel.rows.filter(({ role, label }) => role === "fund" && pattern.test(normalizeLabel(label)));
  const [one, other] = [named(basic), named(project)];
  return one.length === 1 && other.length === 1 ? [...one, ...other] : [];
}

/**
 * The breakdowns of the total, each of which must make it, by the rule that the relation is known by. Rows by nature may also break
 * one of the funds down: only below all of these, and where they make the total in some column, are they its second breakdown.
 */
function breakdowns(block: FundBlock, ties: Ties): { readonly rule: string; readonly parts: readonly FormRow[] }[] {
  const parts = fundParts(block, ties);
  const nature = natureRows(block);
  const sources = parts.filter((row) => !nature.includes(row));
  const isBelow = nature.every(({ row }) => sources.every((source) => source.row < row));
  const addsUp = sources.length < parts.length && ties(parts) === "all";
  if (nature.length === 0 || sources.length === 0 || addsUp || !isBelow || ties(nature) === "none") return [{ rule: "fund-total", parts }];
  return [{ rule: "fund-total", parts: sources }, { rule: "fund-total-by-nature", parts: nature }];
}

/** F1: 年度资金总额 = 当年财政拨款 + 上年结转资金 + 其他资金, in each column of amounts. */
function fundTotals(block: FundBlock): Relation[] {
  const { form, panel, cells } = block;
  const total = panel.rows.find(({ role }) => role === "total");
  if (!total || !panel.rows.some(({ role }) => role === "fund")) return [];
  const rates = new Set(form.formulas.map(({ target }) => target));
  const columns = panel.columns.filter(({ role, column }) => AMOUNTS.has(role) && !rates.has(column));
  const totalOf = (rule: string, column: FormColumn, parts: readonly FormRow[]) =>
    relation(block, "sum", rule, total, column, termAt(form, column, total), parts.map((row) => operand(termAt(form, column, row))));
  const ties: Ties = (parts) => {
    const verdicts = columns.flatMap((column) => evaluate(totalOf("fund-total", column, parts), cells) ?? []);
    const holding = verdicts.filter(({ code }) => code === "holds" || code === "tail").length;
    if (holding === verdicts.length) return "all";
    return holding > 0 ? "some" : "none";
  };
  return breakdowns(block, ties).flatMap(({ rule, parts }) => (parts.length === 0 ? [] : columns.map((column) => totalOf(rule, column, parts))));
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
  const [first, second] = block.execution.base === "revised" ? ["revisedBudget", "approvedBudget"] : ["approvedBudget", "revisedBudget"];
  const denominator = inRole(first) ?? inRole(second);
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

/** Where the points of the execution rate stand: in their own cell, or in a header such as `分值（10分）` or `得分（20分*执行率）`. */
export function fundPoints(form: Form, panel: FormPanel, total: FormRow): Term | undefined {
  const points = panel.columns.find(({ role }) => role === "points");
  if (points && !points.isBlank) return exactTerm(form, { row: total.row, column: points.column });
  const named = points ?? panel.columns.find(({ role }) => role === "score");
  return named && exactTerm(form, named.header, "points-in-label");
}

/** The block of funds with the row of all funds together. */
export function fundOf(form: Form): { panel: FormPanel; total: FormRow; score?: FormColumn } | undefined {
  const panel = form.panels.find(({ role }) => role === "funds");
  const total = panel?.rows.find(({ role }) => role === "total");
  const score = panel?.columns.find(({ role }) => role === "score");
  return panel && total ? { panel, total, ...(score && { score }) } : undefined;
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
  const { isCapped, rate: counts } = block.execution;
  const made = relation(block, "score", "execution-score", total, score, target, [
    operand(termAt(form, rate.numerator, total), "numerator"),
    operand(termAt(form, rate.denominator, total), "denominator"),
    operand(points, "points"),
    operand(termAt(form, rate.target, total, "rate"), "other"),
  ]);
  return [
    { ...made, execution: { isCapped, rate: counts } },
    { ...cap, derived: false },
  ];
}

/** The relations of the block of funds of a self-evaluation. */
export function fundRelations(form: Form, formIndex: number, cells: CellLookup, execution: ScoringProfile["execution"]): Relation[] {
  const panel = form.panels.find(({ role }) => role === "funds");
  if (!panel) return [];
  const block = { form, formIndex, panel, cells, execution };
  return [...fundTotals(block), ...rates(block), ...scores(block)];
}
