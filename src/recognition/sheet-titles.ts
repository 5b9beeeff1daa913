import type { TitleIndex } from "./compiled-spec";
import type { SheetLabels } from "./sheet-labels";

export interface FoundTitle {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kinds: readonly string[];
}

/** The titles of forms on a sheet; each row is looked at once. */
export class SheetTitles {
  readonly #known = new Map<number, FoundTitle | null>();

  constructor(
    private readonly labels: SheetLabels,
    private readonly titles: TitleIndex,
  ) {}

  /** The title on a row, if one stands there. */
  on(row: number): FoundTitle | undefined {
    let title = this.#known.get(row);
    if (title === undefined) this.#known.set(row, (title = this.#read(row)));
    return title ?? undefined;
  }

  /** The title nearest above the row `below`, not above `from`. */
  above(from: number, below: number): FoundTitle | undefined {
    for (let row = below - 1; row >= from; row--) {
      const title = this.on(row);
      if (title) return title;
    }
    return undefined;
  }

  #read(row: number): FoundTitle | null {
    if (this.labels.hasNumber(row)) return null;
    for (let column = 0; column < this.labels.width(row); column++) {
      const text = this.labels.label(row, column);
      const named = text.length < 3 ? undefined : this.titles.find(text);
      if (named) return { row, column, text: this.labels.text(row, column).trim(), kinds: named.kinds };
    }
    return null;
  }
}
