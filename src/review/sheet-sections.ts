import type { Finding } from "../diagnosis/finding";
import { findingKey } from "./finding-key";
import { compareSeverity, foldAlike, type Folded } from "./fold-alike";
import { foldConsequences, type FoldedFindings } from "./fold-consequences";
import { isTail } from "./is-tail";
import { relativeDifference } from "./relative-difference";
import type { ListItem, SheetSection, TailFold } from "./sheet-section";

/** Keys of items are told apart where two findings are known by the same name. */
class UniqueKeys {
  readonly #seen = new Map<string, number>();

  of(key: string): string {
    const times = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, times);
    return times === 1 ? key : `${key}#${String(times)}`;
  }
}

function firstOf(item: ListItem): Finding {
  return item.kind === "finding" ? item.finding : item.findings[0];
}

function byWeight(a: ListItem, b: ListItem): number {
  const [one, other] = [firstOf(a), firstOf(b)];
  return (
    compareSeverity(a, b) || relativeDifference(other) - relativeDifference(one) ||
    one.cell.row - other.cell.row || one.cell.column - other.cell.column
  );
}

function sectionOf(sheet: string, findings: readonly Finding[], folded: FoldedFindings, keys: UniqueKeys): SheetSection {
  const itemOf = (entry: Folded): ListItem => {
    if (entry.kind === "alike") {
      const [first] = entry.findings;
      return { ...entry, key: keys.of(`${sheet}/${first.severity}/${first.code}`), severity: first.severity };
    }
    const { finding } = entry;
    return { ...entry, key: keys.of(findingKey(finding)), severity: finding.severity, consequences: folded.consequencesOf(finding) };
  };
  const listed = foldAlike(findings.filter((finding) => !isTail(finding))).map(itemOf);
  const tails = findings.filter(isTail);
  const tables = [...new Set(tails.map(({ form }) => form))];
  return {
    sheet,
    items: listed.filter(({ severity }) => severity !== "info").sort(byWeight),
    hints: listed.filter(({ severity }) => severity === "info"),
    tails: tables.map((form): TailFold => ({ key: `${sheet}/tails/${String(form)}`, form, findings: tails.filter((tail) => tail.form === form) })),
  };
}

/**
 * Findings as they are listed, by sheet: one cause one line, with its consequences under it. `sheetOrder` is the order
 * of the workbook; sheets of which nothing is said are left out.
 */
export function sheetSections(findings: readonly Finding[], sheetOrder: readonly string[]): SheetSection[] {
  const folded = foldConsequences(findings);
  const bySheet = new Map<string, Finding[]>(sheetOrder.map((sheet) => [sheet, []]));
  for (const finding of folded.roots) {
    const known = bySheet.get(finding.cell.sheet);
    if (known) known.push(finding);
    else bySheet.set(finding.cell.sheet, [finding]);
  }
  const keys = new UniqueKeys();
  return [...bySheet].filter(([, own]) => own.length > 0).map(([sheet, own]) => sectionOf(sheet, own, folded, keys));
}
