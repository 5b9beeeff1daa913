import type { Locale } from "../../locales/locale";
import type { ListItem } from "../../review/sheet-section";

/** What is wrong, on one line. */
export function itemTitle(item: ListItem, locale: Locale): string {
  return item.kind === "finding" ? locale.pane.finding.title(item.finding) : locale.folded(item.findings[0].code, item.findings.length);
}
