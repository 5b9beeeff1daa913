import type { Form } from "../../src/recognition/form";
import { roleDifferences } from "./role-map";

/** One text per expected form that is not recognized, or not with every role at its cell. */
export function lostForms(expected: readonly Form[], found: readonly Form[]): string[] {
  return expected.flatMap((form) => {
    const onSheet = found.filter(({ sheet }) => sheet === form.sheet);
    const alike = onSheet.filter(({ kind }) => kind === form.kind);
    if (alike.length === 0) return [`${form.kind} on ${form.sheet}: recognized as ${onSheet.map(({ kind }) => kind).join(", ") || "nothing"}`];
    const differences = alike.map((candidate) => roleDifferences(form, candidate)).sort((a, b) => a.length - b.length)[0] ?? [];
    return differences.length === 0 ? [] : [`${form.kind} on ${form.sheet}: ${String(differences.length)} cells, first ${differences.slice(0, 2).join("; ")}`];
  });
}
