import type { FormKind } from "../../forms/form-kind";
import type { Form } from "../../recognition/form";
import type { Relation } from "../../relations/relation";
import { normalizeLabel } from "../../sheet/label";
import { cellAt, type Sheet } from "../../sheet/sheet";
import { unitFactor } from "../../sheet/unit";
import { detailItems, type DetailItem } from "../detail-ties";
import { LEAST_CONFIDENCE_FOR_TIES } from "../tie-confidence";
import { naming, operand, termAt } from "../terms";
import { fieldTerm } from "./target-relations";

const BASIS = "绩效目标申报表与部门预算表勾稽：申报金额＝部门预算中的金额";

interface Indexed {
  readonly form: Form;
  readonly index: number;
}

/** A declared project and the line of the detailed budget that it is; their names may differ. */
export interface MatchedProject {
  readonly declared: Indexed;
  readonly item: DetailItem;
  readonly name: string;
}

export type SheetOf = (form: Form) => Sheet | undefined;

function ofKind(forms: readonly Form[], kind: FormKind): Indexed[] {
  return forms.flatMap((form, index) => (form.kind === kind && form.confidence >= LEAST_CONFIDENCE_FOR_TIES ? [{ form, index }] : []));
}

/** The only form of a kind; undefined when there are none or several. */
function onlyOf(forms: readonly Form[], kind: FormKind): Indexed | undefined {
  const found = ofKind(forms, kind);
  return found.length === 1 ? found[0] : undefined;
}

/** X-B11: what the whole department declares is what 支出总表 says. */
function departmentTies(forms: readonly Form[]): Relation[] {
  const expenditure = onlyOf(forms, "budget-expenditure");
  const panel = expenditure?.form.panels[0];
  const total = panel?.rows.find(({ role }) => role === "total");
  if (!expenditure || !panel || !total || !expenditure.form.unit) return [];
  const source = expenditure.form.unit;
  return ofKind(forms, "performance-target").flatMap(({ form, index }) => {
    const { unit, fields } = form;
    if (!unit || fields["budget"]) return [];
    const pairs = [["totalFunds", "total", "资金总额"], ["basic", "basic", "基本支出"], ["projectSpending", "project", "项目支出"]] as const;
    return pairs.flatMap(([field, role, name]): Relation[] => {
      const cell = fields[field];
      const column = panel.columns.find((found) => found.role === role);
      if (!cell || !column) return [];
      return [
        {
          id: `X-B11/${form.key}/${field}`, kind: "equality", forms: [index, expenditure.index], basis: BASIS, derived: false,
          target: fieldTerm(form, cell),
          operands: [operand(termAt(expenditure.form, column, total), "addend", unitFactor(source, unit))],
          name: { row: name, column: "" },
        },
      ];
    });
  });
}

const CORE = /项目|活动|专项|资金|工作|的/g;

/** How alike two names are: the share of letters of the shorter one that the longer has, in order. */
function likeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = -1;
  let found = 0;
  for (const letter of short) {
    const next = long.indexOf(letter, at + 1);
    if (next === -1) continue;
    at = next;
    found++;
  }
  return short === "" ? 0 : found / Math.max(short.length, long.replace(CORE, "").length);
}

const LEAST_LIKENESS = 0.75;

/** Pairs declared projects with lines of the detailed budget: by name, else by the likest name. */
export function matchProjects(forms: readonly Form[], sheetOf: SheetOf): { detail: Indexed; matched: MatchedProject[]; items: DetailItem[] } | null {
  const detail = onlyOf(forms, "budget-detail");
  const sheet = detail && sheetOf(detail.form);
  if (!detail || !sheet) return null;
  const items = detailItems(detail.form, sheet).filter(({ isBasic }) => !isBasic);
  const free = new Set(items);
  const matched: MatchedProject[] = [];
  const waiting: { declared: Indexed; name: string }[] = [];
  for (const declared of ofKind(forms, "performance-target")) {
    const { form } = declared;
    const cell = form.fields["project"];
    const own = sheetOf(form);
    const value = cell && own ? cellAt(own, cell)?.value : undefined;
    if (typeof value !== "string" || !form.fields["budget"]) continue;
    const name = normalizeLabel(value);
    const same = items.filter((item) => item.name === name);
    const [item] = same;
    if (item && same.length === 1) {
      free.delete(item);
      matched.push({ declared, item, name });
    } else waiting.push({ declared, name });
  }
  for (const { declared, name } of waiting) {
    const ranked = [...free].map((item) => ({ item, score: likeness(name, item.name) })).sort((a, b) => b.score - a.score);
    const [best, second] = ranked;
    if (!best || best.score < LEAST_LIKENESS || (second && second.score === best.score)) continue;
    free.delete(best.item);
    matched.push({ declared, item: best.item, name });
  }
  return { detail, matched, items };
}

/** X-B11: a declared project costs what the detailed budget says; all projects of an item make the item's project spending. */
function projectTies(forms: readonly Form[], sheetOf: SheetOf): Relation[] {
  const found = matchProjects(forms, sheetOf);
  const amount = found?.detail.form.panels[0]?.columns.find(({ role }) => role === "amount");
  if (!found || !amount || !found.detail.form.unit) return [];
  const { detail, matched, items } = found;
  const source = found.detail.form.unit;
  const relations: Relation[] = matched.flatMap(({ declared, item, name }): Relation[] => {
    const { form, index } = declared;
    const budget = form.fields["budget"];
    if (!budget || !form.unit) return [];
    return [
      {
        id: `X-B11/${form.key}/project`, kind: "equality", forms: [index, detail.index], basis: BASIS, derived: false,
        target: fieldTerm(form, budget),
        operands: [operand(termAt(detail.form, amount, item.row), "addend", unitFactor(source, form.unit))],
        name: { row: name, column: "预算金额" },
      },
    ];
  });
  const expenditure = onlyOf(forms, "budget-expenditure");
  const panel = expenditure?.form.panels[0];
  const project = panel?.columns.find(({ role }) => role === "project");
  const codes = new Set(matched.flatMap(({ item }) => item.functionCode ?? []));
  for (const code of codes) {
    const row = panel?.rows.find((candidate) => candidate.code === code);
    const all = items.filter(({ functionCode }) => functionCode === code);
    const declared = matched.filter(({ item }) => item.functionCode === code);
    // Only where every project of the item is declared must the declarations add up to it.
    if (!expenditure?.form.unit || !panel || !project || !row || all.length !== declared.length) continue;
    const to = expenditure.form.unit;
    relations.push({
      id: `X-B11/item/${code}`, kind: "sum", forms: [expenditure.index, ...declared.map(({ declared: { index } }) => index)],
      basis: BASIS, derived: false, target: termAt(expenditure.form, project, row),
      operands: declared.flatMap(({ declared: { form } }) => {
        const budget = form.fields["budget"];
        return budget && form.unit ? [operand(fieldTerm(form, budget), "addend", unitFactor(form.unit, to))] : [];
      }),
      name: naming(panel, row, project),
    });
  }
  return relations;
}

/** All ties between declarations of performance targets and the budget. */
export function targetTies(forms: readonly Form[], sheetOf: SheetOf): Relation[] {
  return [...departmentTies(forms), ...projectTies(forms, sheetOf)];
}
