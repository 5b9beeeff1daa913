import type { CheckFinding } from "../checks/check-finding";
import { isRelationFinding, type Finding } from "../diagnosis/finding";
import { decimalToText, normalize, type Decimal } from "../number/decimal";

function text(value: Decimal | null): string | null {
  return value && decimalToText(normalize(value));
}

function figuresOfCheck(finding: CheckFinding): readonly string[] {
  const { code } = finding;
  switch (code) {
    case "missing-reason":
      return [decimalToText(normalize(finding.score)), decimalToText(normalize(finding.points))];
    case "lost-format":
      return [decimalToText(normalize(finding.value))];
    case "empty-table-without-note":
      return [];
    case "wrong-note":
      return [finding.note, finding.problem];
    case "label-drift":
      return [finding.label, finding.otherLabel];
    case "malformed-code":
      return [finding.written, finding.readAs];
    case "text-for-number":
      return [finding.text];
    case "error-value":
      return [finding.error];
    case "doubled-row":
      return [finding.label];
  }
}

/** What a finding speaks of, as text: the figures that its cells store, target first; for other checks values and labels. */
export function figuresOf(finding: Finding): readonly (string | null)[] {
  return isRelationFinding(finding) ? finding.stored.map(text) : figuresOfCheck(finding);
}
