import { normalizeLabel } from "../sheet/label";

/** A classification code as digits only, 3, 5 or 7 long (类, 款, 项), or undefined. */
export function readCode(text: string): string | undefined {
  const digits = normalizeLabel(text).replace(/[.\-·]/g, "");
  return /^\d{3}(?:\d{2}){0,2}$/.test(digits) ? digits : undefined;
}

/** A row's code put together from the columns 类, 款 and 项. */
export interface SplitCode {
  readonly code: string;
  /** What stands in the cell of the class, where it is no class code and the row above was used instead. */
  readonly malformed?: string;
}

/**
 * Puts 类 款 项 together. Upper parts may stand only where they change, so blanks take what stands
 * above; a class that is no class code (`7` for `210`) is read as the class above.
 */
export function joinCode(
  parts: readonly [section: string, group: string, item: string],
  above: { readonly section: string; readonly group: string },
): SplitCode | undefined {
  const [section, group, item] = parts.map((part) => normalizeLabel(part));
  if (!section && !group && !item) return undefined;
  const twoDigits = (part: string) => (/^\d$/.test(part) ? `0${part}` : part);
  const isClass = /^\d{3}$/.test(section ?? "");
  if (section && !isClass && /^\d{5,7}$/.test(section)) return { code: section };
  if (section && !isClass && !group && !item) return undefined;
  const usedSection = isClass && section ? section : above.section;
  if (!/^\d{3}$/.test(usedSection)) return undefined;
  const usedGroup = group ? twoDigits(group) : item ? above.group : "";
  const usedItem = item ? twoDigits(item) : "";
  // Some sheets write whole codes in each column: 206 | 20607 | 2060702.
  const whole = [usedItem, usedGroup].find((part) => /^\d{5}(?:\d{2})?$/.test(part));
  if (whole !== undefined) return { code: whole };
  const code = usedSection + usedGroup + usedItem;
  if (!/^\d{3}(?:\d{2}){0,2}$/.test(code)) return undefined;
  return section && !isClass ? { code, malformed: section } : { code };
}
