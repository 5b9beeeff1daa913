import type { Form, FormPanel, FormRow } from "../../recognition/form";
import type { Relation } from "../../relations/relation";
import { labelStem, normalizeLabel } from "../../sheet/label";
import { exactTerm, naming, operand } from "../terms";

/** An indicator of the self-evaluation and its counterpart in the indicator system. */
export interface MatchedIndicator {
  readonly evaluation: FormRow;
  readonly system: FormRow;
}

export interface IndicatorPair {
  readonly evaluation: { readonly form: Form; readonly index: number; readonly panel: FormPanel };
  readonly system: { readonly form: Form; readonly index: number; readonly panel: FormPanel };
  readonly rows: readonly MatchedIndicator[];
}

function items(panel: FormPanel): FormRow[] {
  return panel.rows.filter(({ role }) => role === undefined);
}

function key(row: FormRow): string {
  return labelStem(normalizeLabel(row.label));
}

/** Pairs rows with the same label, then those that are left by their order, as long as both are as many. */
function matchRows(evaluation: FormPanel, system: FormPanel): MatchedIndicator[] {
  const free = items(system);
  const rows: MatchedIndicator[] = [];
  const waiting: FormRow[] = [];
  for (const row of items(evaluation)) {
    const at = free.findIndex((other) => key(other) === key(row));
    const [found] = at === -1 ? [] : free.splice(at, 1);
    if (found) rows.push({ evaluation: row, system: found });
    else waiting.push(row);
  }
  if (waiting.length !== free.length) return rows;
  return [...rows, ...waiting.flatMap((row, index) => (free[index] ? [{ evaluation: row, system: free[index] }] : []))];
}

/** The self-evaluation and the indicator system of one workbook, when there is one of each. */
export function pairIndicators(forms: readonly Form[]): IndicatorPair | null {
  const side = (kind: Form["kind"]) => {
    const found = forms.flatMap((form, index) => {
      const panel = form.panels.find(({ role }) => role === "indicators");
      const points = panel?.columns.some(({ role }) => role === "points");
      return form.kind === kind && panel && points ? [{ form, index, panel }] : [];
    });
    return found.length === 1 ? found[0] : undefined;
  };
  // A workbook with a project's and the department's own evaluation: the system is that of the project.
  const [evaluation, system] = [side("project-self-evaluation") ?? side("overall-self-evaluation"), side("indicator-system")];
  if (!evaluation || !system) return null;
  const rows = matchRows(evaluation.panel, system.panel);
  // Fewer than half in common: they speak of different projects.
  return rows.length * 2 >= items(evaluation.panel).length ? { evaluation, system, rows } : null;
}

/** X-S3: the points of the self-evaluation are those of the indicator system. */
export function indicatorTies(forms: readonly Form[]): Relation[] {
  const pair = pairIndicators(forms);
  if (!pair) return [];
  const { evaluation, system, rows } = pair;
  const [own, other] = [evaluation, system].map(({ panel }) => panel.columns.find(({ role }) => role === "points"));
  if (!own || !other) return [];
  return rows.map(({ evaluation: row, system: counterpart }) => ({
    id: `X-S3/${row.key}`,
    kind: "equality" as const,
    forms: [evaluation.index, system.index],
    target: exactTerm(evaluation.form, { row: row.row, column: own.column }),
    operands: [operand(exactTerm(system.form, { row: counterpart.row, column: other.column }))],
    basis: "自评表分值＝指标体系标准分",
    name: naming(evaluation.panel, row, own),
    derived: false,
  }));
}
