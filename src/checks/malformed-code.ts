import type { CheckContext } from "./check-context";
import type { MalformedCodeFinding } from "./check-finding";

/** A class code that is none, such as `7` for `210`; the row was read under the class above it. */
export function malformedCodes({ forms }: CheckContext): MalformedCodeFinding[] {
  return forms.flatMap((form, formIndex) =>
    form.panels.flatMap((panel) =>
      panel.rows.flatMap(({ row, code, malformedCode }): MalformedCodeFinding[] => {
        if (malformedCode === undefined || code === undefined) return [];
        const column = form.labels["class"] ?? panel.columns[0]?.column ?? 0;
        return [
          {
            code: "malformed-code", severity: "warning", cell: { sheet: form.sheet, row, column }, form: formIndex,
            basis: "政府收支分类科目：类、款、项编码为 3、5、7 位", written: malformedCode, readAs: code,
          },
        ];
      }),
    ),
  );
}
