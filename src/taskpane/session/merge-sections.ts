import type { ListItem, SheetSection } from "../../review/sheet-section";

export interface MergedSections {
  readonly sections: readonly SheetSection[];
  /** Keys of items that were listed and are no findings any more. */
  readonly resolved: ReadonlySet<string>;
}

/** Old items keep their places, with what is now known of them; new ones follow at the end. */
function mergeItems(old: readonly ListItem[], now: readonly ListItem[], resolved: Set<string>): ListItem[] {
  const byKey = new Map(now.map((item) => [item.key, item]));
  const kept = old.map((item) => {
    const found = byKey.get(item.key);
    if (!found) resolved.add(item.key);
    return found ?? item;
  });
  const known = new Set(old.map(({ key }) => key));
  return [...kept, ...now.filter(({ key }) => !known.has(key))];
}

/**
 * The list after an edit: nothing moves under the hand of the person who works it down. What ties now stays where it
 * is, to be shown dimmed, until the next full check. Hints and tails are folded, so theirs are simply those of now.
 */
export function mergeSections(old: readonly SheetSection[], now: readonly SheetSection[], order: readonly string[]): MergedSections {
  const resolved = new Set<string>();
  const before = new Map(old.map((section) => [section.sheet, section]));
  const after = new Map(now.map((section) => [section.sheet, section]));
  const sections = order.flatMap((sheet): SheetSection[] => {
    const [was, is] = [before.get(sheet), after.get(sheet)];
    if (!was && !is) return [];
    const items = mergeItems(was?.items ?? [], is?.items ?? [], resolved);
    const merged = { sheet, items, hints: is?.hints ?? [], tails: is?.tails ?? [] };
    return merged.items.length + merged.hints.length + merged.tails.length === 0 ? [] : [merged];
  });
  return { sections, resolved };
}
