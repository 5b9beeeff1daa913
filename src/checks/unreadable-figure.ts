import { TABLES } from "../forms/catalogue";
import { templateOf } from "../recognition/recognize-table";
import type { Form, FormColumn } from "../recognition/form";
import { readFigure } from "../relations/figure";
import { isCellError } from "../sheet/cell";
import type { CheckContext } from "./check-context";
import type { ErrorValueFinding, TextForNumberFinding } from "./check-finding";

const SPECS = new Map(TABLES.map((spec) => [`${spec.kind}/${templateOf(spec)}`, spec]));
const FIGURES = { reading: "rate", decimals: 0, exact: false } as const;
/** Columns of evaluation forms that hold words by right. */
const WORDS: ReadonlySet<string> = new Set(["target", "actual", "reason", "unknown", "remark"]);

function holdsFigures(form: Form, column: FormColumn): boolean {
  const spec = SPECS.get(`${form.kind}/${form.template}`);
  if (!spec) return !WORDS.has(column.role);
  const found = spec.panels.flatMap(({ columns }) => columns).find(({ role }) => role === column.role);
  return found !== undefined && found.holds !== "text";
}

/** Words, or an Excel error, where a figure belongs. */
export function unreadableFigures({ forms, cells }: CheckContext): (TextForNumberFinding | ErrorValueFinding)[] {
  return forms.flatMap((form, formIndex) =>
    form.panels.flatMap((panel) =>
      panel.columns.filter((column) => holdsFigures(form, column)).flatMap((column) =>
        panel.rows.flatMap((row): (TextForNumberFinding | ErrorValueFinding)[] => {
          const cell = { sheet: form.sheet, row: row.row, column: column.column };
          const found = cells(cell);
          // Numbers and blanks are what belongs there; only the rest is worth a closer look.
          if (found === null || found.value === null || typeof found.value === "number") return [];
          const { state } = readFigure(found, FIGURES);
          const name = { row: row.label, column: column.path.at(-1) ?? "" };
          const place = { cell, form: formIndex, basis: "该格应填数字", name };
          const value = found?.value ?? null;
          if (state === "error" && isCellError(value)) return [{ ...place, code: "error-value", severity: "error", error: value.error }];
          if (state === "text" && typeof value === "string") return [{ ...place, code: "text-for-number", severity: "warning", text: value.trim() }];
          return [];
        }),
      ),
    ),
  );
}
