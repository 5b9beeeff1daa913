import type { Form } from "../../src/recognition/form";
import { addressToText } from "../../src/sheet/address";

/** Each cell of a form with its role, `expenditure/total/basic`: what recognition is for. */
export function roleMap(form: Form): Map<string, string> {
  const roles = new Map<string, string>();
  for (const [role, cell] of Object.entries(form.fields)) roles.set(addressToText(cell), `field/${role}`);
  for (const { role, rows, columns } of form.panels) {
    for (const column of columns) {
      if (column.role === "unknown") continue;
      for (const row of rows) {
        roles.set(addressToText({ row: row.row, column: column.column }), `${role}/${row.role ?? "item"}/${column.role}`);
      }
    }
  }
  return roles;
}

/** What is missing or different in `recognized`; empty when every expected cell has its role. */
export function roleDifferences(expected: Form, recognized: Form): string[] {
  const found = roleMap(recognized);
  return [...roleMap(expected)]
    .filter(([cell, role]) => found.get(cell) !== role)
    .map(([cell, role]) => `${cell}: ${role}, got ${found.get(cell) ?? "nothing"}`);
}
