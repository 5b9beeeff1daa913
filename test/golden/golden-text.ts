import type { Finding, RelationFinding } from "../../src/diagnosis/finding";
import { decimalToText, type Decimal } from "../../src/number/decimal";
import type { Naming } from "../../src/relations/relation";
import type { NotChecked, Review } from "../../src/review/review";
import { addressToText, rangeToText, type CellReference } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/cell";

const cellText = (cell: CellReference): string => `${cell.sheet}!${addressToText(cell)}`;
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const figure = (value: Decimal | null | undefined): string => (value ? decimalToText(value) : "–");
const nameText = ({ row, column }: Naming): string => oneLine(`${row}｜${column}`);

function valueText(value: CellValue, formula?: string): string {
  if (formula !== undefined) return `=${formula}`;
  return typeof value === "object" && value !== null ? value.error : JSON.stringify(value);
}

function relationDetails(finding: RelationFinding): string[] {
  const { verdict, cause, suspect, fixes } = finding;
  return [
    nameText(finding.name),
    `expected ${figure(verdict.expected)} actual ${figure(verdict.actual)} difference ${figure(verdict.difference)}`,
    ...(verdict.reason ? [`reason ${verdict.reason}`] : []),
    ...(cause ? [`cause ${[cause.code, ...(cause.cells ?? []).map(cellText), cause.label ?? ""].join(" ").trim()}`] : []),
    ...(suspect ? [`suspect ${cellText(suspect)}`] : []),
    ...fixes.map((fix) => `fix ${cellText(fix.cell)} ${oneLine(fix.before)} → ${oneLine(fix.after)}`),
    ...(finding.consequenceOf === undefined ? [] : ["consequence of another"]),
    finding.relation,
  ];
}

function checkDetails(finding: Exclude<Finding, RelationFinding>): string[] {
  switch (finding.code) {
    case "missing-reason":
      return [oneLine(finding.indicator), `score ${figure(finding.score)} of ${figure(finding.points)}`, `reason in ${cellText(finding.reasonCell)}`];
    case "lost-format":
      return [nameText(finding.name), `value ${figure(finding.value)}`, `stands for ${figure(finding.ratio)}`];
    case "empty-table-without-note":
      return [finding.kind];
    case "wrong-note":
      return [finding.kind, finding.problem, oneLine(finding.note)];
    case "label-drift":
      return [`${oneLine(finding.label)} / ${oneLine(finding.otherLabel)}`, cellText(finding.other)];
    case "malformed-code":
      return [`${oneLine(finding.written)} read as ${finding.readAs}`];
    case "text-for-number":
      return [nameText(finding.name), oneLine(finding.text)];
    case "error-value":
      return [nameText(finding.name), finding.error];
    case "doubled-row":
      return [oneLine(finding.label), cellText(finding.other)];
    case "over-fulfilled":
      return [oneLine(finding.indicator), `${finding.target} / ${finding.actual}`, `completion ${figure(finding.completion)}`, finding.needsReason ? "reason due" : "to look at"];
    case "actual-not-a-number":
      return [oneLine(finding.indicator), `${finding.target} / ${finding.actual}`];
    case "target-without-number":
      return [oneLine(finding.indicator), finding.target];
    case "score-out-of-band":
      return [oneLine(finding.indicator), finding.actual, `score ${figure(finding.score)} of ${figure(finding.points)}`, `band ${figure(finding.low)} to ${figure(finding.high)}`];
    case "not-applicable-points":
      return [oneLine(finding.indicator), `${figure(finding.score)} of ${figure(finding.points)}`, finding.policy];
    case "perfect-total":
      return [`total ${figure(finding.total)} rate ${figure(finding.rate)}`, cellText(finding.rateCell)];
    case "grade-mismatch":
      return [`${finding.written} for ${figure(finding.total)}`, `should be ${finding.grade}`];
    case "weights-differ":
      return [oneLine(finding.levels.join("+")), `${figure(finding.points)} against ${figure(finding.profilePoints)} of ${finding.profile}`];
  }
}

function findingLine(finding: Finding): string {
  const details = "relation" in finding ? relationDetails(finding) : checkDetails(finding);
  return [finding.severity, finding.code, cellText(finding.cell), ...details].join("  ");
}

function notCheckedLine({ code, rule, cell, name, relation, forms }: NotChecked): string {
  const where = cell ? cellText(cell) : `forms ${forms.join(",") || "none"}`;
  return [code, rule ?? "", where, name ? nameText(name) : "", relation ?? ""].filter((part) => part !== "").join("  ");
}

/** Lines in an order that does not depend on the order of checks: by sheet, row, column, then text. */
function ordered<T>(items: readonly T[], cellOf: (item: T) => CellReference | undefined, line: (item: T) => string, sheets: readonly string[]): string[] {
  const place = (item: T): [number, number, number] => {
    const cell = cellOf(item);
    return cell ? [sheets.indexOf(cell.sheet), cell.row, cell.column] : [sheets.length, 0, 0];
  };
  return items
    .map((item) => ({ at: place(item), text: line(item) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2] || (a.text < b.text ? -1 : 1))
    .map(({ text }) => text);
}

function verdictCounts(review: Review): string {
  const counts = new Map<string, number>();
  for (const { verdict } of review.relations) counts.set(verdict.code, (counts.get(verdict.code) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${code} ${String(count)}`).join(", ");
}

/** A whole review as text, one line each, for a person to read at every change. `sheets` gives the order. */
export function goldenText(review: Review, sheets: readonly string[]): string {
  const told = new Set(review.findings.map((finding) => ("relation" in finding ? finding.relation : "")));
  const tails = review.relations.filter(({ relation, verdict }) => verdict.code === "tail" && !told.has(relation.id));
  const section = (title: string, lines: readonly string[]): string[] => [`== ${title}: ${String(lines.length)}`, ...lines, ""];
  return [
    ...section("forms", review.forms.map((form) => `${form.kind}  ${form.sheet}!${rangeToText(form.range)}  ${form.unit ?? "no unit"}  ${oneLine(form.title ?? "no title")}${form.isCut ? "  cut" : ""}`)),
    ...section("sheets without a form", review.unrecognized),
    `== relations: ${verdictCounts(review) || "none"}`,
    "",
    ...section("findings", ordered(review.findings, ({ cell }) => cell, findingLine, sheets)),
    ...section("tails without a finding", ordered(tails, ({ relation }) => relation.target.cell, ({ relation, verdict }) =>
      `${cellText(relation.target.cell)}  ${nameText(relation.name)}  expected ${figure(verdict.expected)} actual ${figure(verdict.actual)}  ${relation.id}`, sheets)),
    ...section("not checked", ordered(review.notChecked, ({ cell }) => cell, notCheckedLine, sheets)),
    ...section("changes", ordered(review.changes, ({ cell }) => cell, ({ cell, before, after, code }) =>
      `${cellText(cell)}  ${valueText(before.value, before.formula)} → ${valueText(after.value, after.formula)}  ${code}`, sheets)),
    ...section("held back", ordered(review.heldBack, ({ cell }) => cell, ({ cell, code, relation }) => `${cellText(cell)}  ${code}  ${relation}`, sheets)),
  ].join("\n");
}
