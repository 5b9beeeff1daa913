import type { FormKind } from "../../forms/form-kind";

/** The families in which forms are listed for people. */
export const FORM_GROUPS = ["performance", "budget", "final", "other"] as const;
export type FormGroup = (typeof FORM_GROUPS)[number];

export function groupOf(kind: FormKind): FormGroup {
  if (kind === "generic") return "other";
  if (kind.startsWith("final-")) return "final";
  return kind.startsWith("budget-") && kind !== "budget-execution" ? "budget" : "performance";
}
