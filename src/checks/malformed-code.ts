import type { Form } from "../recognition/form";
import type { CheckContext } from "./check-context";
import type { MalformedCodeFinding } from "./check-finding";
import { subjectOf } from "./subject";

/** A class code that is none, such as `7` for `210`; the row was read under the class above it. */
export function malformedCodes(_: CheckContext, form: Form, formIndex: number): MalformedCodeFinding[] {
  return form.panels.flatMap((panel) =>
    panel.rows.flatMap((line): MalformedCodeFinding[] => {
      const { row, code, malformedCode } = line;
      if (malformedCode === undefined || code === undefined) return [];
      const column = form.labels["class"] ?? panel.columns[0]?.column ?? 0;
      return [
        {
          code: "malformed-code", severity: "warning", cell: { sheet: form.sheet, row, column }, form: formIndex,
          basis: "政府收支分类科目：类、款、项编码为 3、5、7 位", subject: subjectOf(form, panel, line),
          written: malformedCode, readAs: code,
        },
      ];
    }),
  );
}
