import type { Fix } from "../../checks/check-finding";
import { isRelationFinding, type Finding } from "../../diagnosis/finding";
import { numeralText } from "../../locales/figure-text";
import { fixSteps } from "../../locales/fix-steps";
import type { FixAct } from "../../locales/pane/finding-texts";

/** The corrections that a finding proposes; none where no single one closes it. */
export function fixesOf(finding: Finding): readonly Fix[] {
  return "fixes" in finding ? finding.fixes : [];
}

/** Cells that change because others do: what a swap or a correction makes wrong in turn. */
export function followingCells(fixes: readonly Fix[], cells: number): number {
  const exchanged = fixSteps(fixes).filter((step) => "exchange" in step).length * 2;
  return cells - (exchanged > 0 ? exchanged : fixes.length);
}

/** What a fix does, in one word for its button. */
export function fixAct(finding: Finding): FixAct {
  const fixes = fixesOf(finding);
  const [first] = fixes;
  if (finding.code === "lost-format" || (isRelationFinding(finding) && finding.cause?.code === "lost-format")) {
    return { kind: first?.after === "" ? "clear" : "restore-percent" };
  }
  if (fixes.some(({ formula }) => formula !== undefined)) return { kind: "correct-formula" };
  if (fixSteps(fixes).some((step) => "exchange" in step)) return { kind: "swap" };
  if (!first || fixes.length > 1) return { kind: "correct" };
  if (first.after === "") return { kind: "clear" };
  return { kind: first.before === "" ? "fill" : "change", to: numeralText(first.after) };
}
