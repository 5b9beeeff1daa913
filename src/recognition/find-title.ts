import { unitInText, type MoneyUnit } from "../sheet/unit";
import type { TitleIndex } from "./compiled-spec";
import type { SheetLabels } from "./sheet-labels";

export interface FoundTitle {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kinds: readonly string[];
}

const found = new WeakMap<SheetLabels, Map<number, FoundTitle | null>>();

/** The title of a form on one row, if one stands there; each row is looked at once. */
export function titleOnRow(labels: SheetLabels, row: number, titles: TitleIndex): FoundTitle | undefined {
  const known = found.get(labels) ?? new Map<number, FoundTitle | null>();
  found.set(labels, known);
  let title = known.get(row);
  if (title === undefined) {
    title = readTitle(labels, row, titles) ?? null;
    known.set(row, title);
  }
  return title ?? undefined;
}

function readTitle(labels: SheetLabels, row: number, titles: TitleIndex): FoundTitle | undefined {
  if (labels.hasNumber(row)) return undefined;
  for (let column = 0; column < labels.width(row); column++) {
    const text = labels.label(row, column);
    if (text.length < 3) continue;
    const named = titles.find(text);
    if (named) return { row, column, text: labels.text(row, column).trim(), kinds: named.kinds };
  }
  return undefined;
}

/** The title nearest above a row, not above `from`. */
export function titleAbove(labels: SheetLabels, from: number, below: number, titles: TitleIndex): FoundTitle | undefined {
  for (let row = below - 1; row >= from; row--) {
    const title = titleOnRow(labels, row, titles);
    if (title) return title;
  }
  return undefined;
}

/** The first unit of measure that the rows state, with its cell. */
export function unitBetween(
  labels: SheetLabels,
  from: number,
  to: number,
): { readonly unit: MoneyUnit; readonly row: number; readonly column: number } | undefined {
  for (let row = to; row >= from; row--) {
    for (let column = 0; column < labels.width(row); column++) {
      const text = labels.label(row, column);
      const unit = text.length > 2 && text.length <= 80 ? unitInText(text) : undefined;
      if (unit) return { unit, row, column };
    }
  }
  return undefined;
}
