import type { Evidence, Form } from "../../recognition/form";

const SOURCES: Readonly<Record<Evidence["code"], string>> = {
  title: "title",
  columns: "column names",
  rows: "row names",
  codes: "codes",
  unit: "unit",
  "column-formulas": "column formulas",
};

/** `by title, column names`. The unit speaks for itself and is shown beside it. */
export function evidenceText({ evidence }: Pick<Form, "evidence">): string {
  const sources = [...new Set(evidence.map(({ code }) => code))].filter((code) => code !== "unit");
  return sources.length === 0 ? "" : `by ${sources.map((code) => SOURCES[code]).join(", ")}`;
}
