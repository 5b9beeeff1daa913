import { normalizeLabel } from "../sheet/label";
import type { FormRow } from "./form";

/** Labels of indicators are whole sentences; their beginning tells them apart. */
const LONGEST_LABEL = 40;

/** Gives rows the keys by which relations outlive inserted rows: role, code or label, numbered where one stands twice. */
export function withKeys(rows: readonly Omit<FormRow, "key">[]): FormRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = row.role ?? row.code ?? normalizeLabel(row.label).slice(0, LONGEST_LABEL);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { ...row, key: times === 1 ? name : `${name}#${String(times)}` };
  });
}
