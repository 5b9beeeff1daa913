import { contentOf } from "../articulation/rule-context";
import { tableOf } from "../forms/catalogue";
import { FUND_COLUMNS } from "../forms/evaluation/fund-block";
import { INDICATOR_COLUMNS } from "../forms/evaluation/indicator-block";
import type { TableSpec } from "../forms/form-spec";
import type { Form, FormColumn, FormPanel, FormRow } from "../recognition/form";
import { readFigure } from "../relations/figure";
import { isCellError, type Cell } from "../sheet/cell";
import type { CheckContext } from "./check-context";
import type { ErrorValueFinding, TextForNumberFinding } from "./check-finding";
import { subjectOf } from "./subject";

const BASIS = "该格应填数字";
const FIGURES = { reading: "rate", decimals: 0, exact: false } as const;
/** Columns of evaluation forms that hold words by right. */
const WORDS: ReadonlySet<string> = new Set([
  ...[...FUND_COLUMNS, ...INDICATOR_COLUMNS].filter(({ holds }) => holds === "text").map(({ role }) => role), "unknown", "remark",
]);

function holdsFigures(spec: TableSpec | undefined, { role }: FormColumn): boolean {
  if (!spec) return !WORDS.has(role);
  const holds = contentOf(spec, role);
  return holds !== undefined && holds !== "text";
}

function findingAt(form: Form, formIndex: number, panel: FormPanel, row: FormRow, column: FormColumn, found: Cell): TextForNumberFinding | ErrorValueFinding | null {
  const { value } = found;
  const { state } = readFigure(found, FIGURES);
  const cell = { sheet: form.sheet, row: row.row, column: column.column };
  const name = { row: row.label, column: column.path.at(-1) ?? "" };
  const place = { cell, form: formIndex, basis: BASIS, subject: subjectOf(form, panel, row, column), name };
  if (state === "error" && isCellError(value)) return { ...place, code: "error-value", severity: "error", error: value.error };
  if (state === "text" && typeof value === "string") return { ...place, code: "text-for-number", severity: "warning", text: value.trim() };
  return null;
}

/** Words, or an Excel error, where a figure belongs. */
export function unreadableFigures({ sheetOf }: CheckContext, form: Form, formIndex: number): (TextForNumberFinding | ErrorValueFinding)[] {
  const findings: (TextForNumberFinding | ErrorValueFinding)[] = [];
  const lines = sheetOf(form)?.rows ?? [];
  const spec = tableOf(form);
  for (const panel of form.panels) {
    for (const column of panel.columns) {
      if (!holdsFigures(spec, column)) continue;
      for (const row of panel.rows) {
        const found = lines[row.row]?.[column.column];
        // Numbers and blanks are what belongs there; only the rest is worth a closer look.
        if (!found || found.value === null || typeof found.value === "number") continue;
        const finding = findingAt(form, formIndex, panel, row, column, found);
        if (finding) findings.push(finding);
      }
    }
  }
  return findings;
}
