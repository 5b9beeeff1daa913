import type { FormColumn } from "../../recognition/form";
import { NOT_ADDED } from "../../recognition/not-added";
import type { Relation } from "../../relations/relation";
import { relationOf, type RuleContext } from "../rule-context";
import { amountsIn } from "../terms";

const TOTAL = /^(?:.*合计|小计|总计)$/;
const MEASURE = /^(?:预算数|决算数|年初预算数|全年预算数|金额|上年决算数|本年预算数|上年预算数|执行数)$/;
const OF_WHICH = /^其中/;

/** A total column and the columns that it is the total of. */
export interface ColumnTotal {
  readonly target: FormColumn;
  readonly parts: readonly FormColumn[];
}

interface Placed {
  readonly column: FormColumn;
  readonly path: readonly string[];
}

/**
 * The path from the outermost header. Where every item has its 预算数 and 决算数 beneath it, the measure
 * comes first, so that items of one measure stand together.
 */
function placed(column: FormColumn): Placed {
  const last = column.path.at(-1) ?? "";
  const path = column.path.length > 1 && MEASURE.test(last) ? [last, ...column.path.slice(0, -1)] : column.path;
  return { column, path };
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((text, index) => path[index] === text);
}

/** The columns that stand for a group one level below: its own total, or all of its leaves. */
function standFor(group: readonly Placed[], depth: number): FormColumn[] {
  const total = group.find(({ path }) => path.length > depth + 1 && path.length === depth + 2 && TOTAL.test(path.at(-1) ?? ""));
  if (total) return [total.column];
  const own = group.find(({ path }) => path.length === depth + 1);
  return own && group.length > 1 ? [own.column] : group.map(({ column }) => column);
}

/** Finds by the header alone which columns are totals of which. */
export function columnTotals(columns: readonly FormColumn[]): ColumnTotal[] {
  const all = columns.map(placed);
  return all.flatMap(({ column: target, path }) => {
    if (!TOTAL.test(path.at(-1) ?? "")) return [];
    const parent = path.slice(0, -1);
    const siblings = all.filter(
      (other) => other.column !== target && other.path.length > parent.length && startsWith(other.path, parent),
    );
    const groups = new Map<string, Placed[]>();
    for (const sibling of siblings) {
      const name = sibling.path[parent.length] ?? "";
      groups.set(name, [...(groups.get(name) ?? []), sibling]);
    }
    const parts = [...groups.values()].flatMap((group) => standFor(group, parent.length));
    const added = parts.filter(({ path: of }) => !OF_WHICH.test(of.at(-1) ?? "") && !TOTAL.test(of.at(parent.length) ?? ""));
    return added.length > 0 ? [{ target, parts: added }] : [];
  });
}

/** Each total column is the total of the columns under the same header, on every row. */
export function headerTotals(context: RuleContext): Relation[] {
  const { form, spec } = context;
  const outside = new Set(
    spec.panels.flatMap(({ columns }) => columns.filter(({ outsideTotal, holds }) => outsideTotal === true || holds !== "amount").map(({ role }) => role)),
  );
  const relations: Relation[] = [];
  for (const panel of form.panels) {
    const additive = panel.columns.filter(
      ({ role, path }) => !outside.has(role) && !(role === "unknown" && NOT_ADDED.test(path.at(-1) ?? "")),
    );
    for (const { target, parts } of columnTotals(additive)) {
      const known = parts.filter(({ role }) => role !== "unknown");
      if (known.length === 0) continue;
      const [totalOf, partsOf] = [amountsIn(form, target), known.map((column) => amountsIn(form, column))];
      const unknownParts = known.length < parts.length;
      for (const row of panel.rows) {
        if (row.isBlank) continue;
        relations.push(relationOf(context, { kind: "sum", rule: "header-totals", panel, row, column: target, target: totalOf(row), operands: partsOf.map((of) => of(row)), unknownParts }));
      }
    }
  }
  return relations;
}
