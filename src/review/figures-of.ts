import type { CheckFinding } from "../checks/check-finding";
import { isRelationFinding, type Finding } from "../diagnosis/finding";
import { decimalToText, normalize, type Decimal } from "../number/decimal";

function text(value: Decimal | null): string | null {
  return value && decimalToText(normalize(value));
}

function figures(...values: readonly Decimal[]): string[] {
  return values.map((value) => decimalToText(normalize(value)));
}

function figuresOfCheck(finding: CheckFinding): readonly string[] {
  const { code } = finding;
  switch (code) {
    case "missing-reason":
      return figures(finding.score, finding.points);
    case "lost-format":
      return figures(finding.value);
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
    case "over-fulfilled":
    case "actual-not-a-number":
      return [finding.target, finding.actual];
    case "target-without-number":
      return [finding.target];
    case "score-out-of-band":
      return [finding.actual, ...figures(finding.score, finding.points)];
    case "not-applicable-points":
      return [finding.policy, ...figures(finding.points, ...(finding.score ? [finding.score] : []))];
    case "perfect-total":
      return figures(finding.total, finding.rate);
    case "grade-mismatch":
      return [finding.written, ...figures(finding.total)];
    case "weights-differ":
      return [finding.profile, ...figures(finding.points, finding.profilePoints)];
  }
}

/** What a finding speaks of, as text: the figures that its cells store, target first; for other checks values and labels. */
export function figuresOf(finding: Finding): readonly (string | null)[] {
  if (!isRelationFinding(finding)) return figuresOfCheck(finding);
  const { target, actual } = finding.scored?.working ?? {};
  return [...finding.stored, ...(finding.scored ? [target ?? null, actual ?? null] : [])].map(text);
}
