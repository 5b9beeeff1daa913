import { evaluatedYear } from "../articulation/evaluation/evaluated-year";
import { subjectFieldOf } from "../forms/evaluation/subject-fields";
import type { Form } from "../recognition/form";
import type { CellLookup } from "../relations/evaluate";
import { normalizeLabel } from "../sheet/label";
import type { ScoredSubject } from "./form-scores";

/** `项目名称：科普活动` in one cell without its label. */
function withoutLabel(text: string, labels: readonly string[]): string {
  const [, label = "", rest] = /^([^:：]+)[:：]([^]*)$/.exec(text) ?? [];
  return rest !== undefined && labels.includes(normalizeLabel(label)) ? rest.trim() : text;
}

/** What a self-evaluation evaluates, from the cells that recognition found. */
export function scoredSubject(form: Form, cells: CellLookup): ScoredSubject {
  const { role, labels } = subjectFieldOf(form.kind);
  const place = form.fields[role];
  const value = place && cells({ sheet: form.sheet, ...place })?.value;
  const name = typeof value === "string" ? withoutLabel(value.trim(), labels) : "";
  return { title: form.title, name: name === "" ? null : name, year: evaluatedYear(form, cells) ?? null };
}
