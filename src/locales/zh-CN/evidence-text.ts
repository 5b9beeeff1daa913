import type { Evidence, Form } from "../../recognition/form";

const SOURCES: Readonly<Record<Evidence["code"], string>> = {
  title: "标题",
  columns: "列名",
  rows: "行名",
  codes: "科目编码",
  unit: "单位",
  "column-formulas": "栏次公式",
};

/** `按标题、列名认定`. The unit speaks for itself and is shown beside it. */
export function evidenceText({ evidence }: Pick<Form, "evidence">): string {
  const sources = [...new Set(evidence.map(({ code }) => code))].filter((code) => code !== "unit");
  return sources.length === 0 ? "" : `按${sources.map((code) => SOURCES[code]).join("、")}认定`;
}
