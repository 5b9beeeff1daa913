import { normalizeLabel } from "../sheet/label";
import type { FormRow } from "./form";

/** Labels of indicators are whole sentences; their beginning tells them apart. */
const LONGEST_LABEL = 40;

/** Keys by which relations outlive inserted rows: role, code or label, numbered where one stands twice. */
export function rowKeys(rows: readonly Omit<FormRow, "key">[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ role, code, label }) => {
    const name = role ?? code ?? normalizeLabel(label).slice(0, LONGEST_LABEL);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}#${String(times)}`;
  });
}

export function withKeys(rows: readonly Omit<FormRow, "key">[]): FormRow[] {
  const keys = rowKeys(rows);
  return rows.map((row, index) => ({ ...row, key: keys[index] ?? "" }));
}
