import { isRelationFinding } from "../../diagnosis/finding";
import type { ListItem, SheetSection, Tally } from "../../review/sheet-section";
import type { Locale } from "../../locales/locale";
import type { CheckResult, Filters } from "./pane-state";

const COUNT_OF = { error: "errors", warning: "warnings", info: "hints" } as const satisfies Record<ListItem["severity"], keyof Tally>;

function textOf(item: ListItem, locale: Locale): string {
  const findings = item.kind === "finding" ? [item.finding] : item.findings;
  return findings.map((finding) => `${locale.title(finding)} ${locale.sentence(finding)}`).join(" ");
}

function hasCause(item: ListItem, cause: NonNullable<Filters["cause"]>): boolean {
  const found = item.kind === "finding" && isRelationFinding(item.finding) ? (item.finding.cause?.code ?? "unexplained") : "check";
  return found === cause;
}

function passes(item: ListItem, { severities, cause, query }: Filters, locale: Locale): boolean {
  if (severities.size > 0 && !severities.has(COUNT_OF[item.severity])) return false;
  if (cause !== null && !hasCause(item, cause)) return false;
  return query === "" || textOf(item, locale).toLowerCase().includes(query.toLowerCase());
}

/** What the list shows under the filters that are set; sheets of which nothing is left are left out. */
export function listedSections({ sections }: CheckResult, filters: Filters, locale: Locale): SheetSection[] {
  const { severities, sheet, cause, query } = filters;
  const showsTails = (severities.size === 0 || severities.has("tails")) && cause === null && query === "";
  return sections.flatMap((section): SheetSection[] => {
    if (sheet !== null && section.sheet !== sheet) return [];
    const items = section.items.filter((item) => passes(item, filters, locale));
    const hints = section.hints.filter((item) => passes(item, filters, locale));
    const tails = showsTails ? section.tails : [];
    return items.length + hints.length + tails.length === 0 ? [] : [{ ...section, items, hints, tails }];
  });
}

/** The items that the stepper goes through: errors and what is to be verified, as listed. */
export function stepItems(sections: readonly SheetSection[]): readonly ListItem[] {
  return sections.flatMap(({ items }) => items);
}
