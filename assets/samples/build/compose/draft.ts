import { address, parseRange, type Place } from "./address";
import type { Content } from "./content";
import type { Look } from "./look";
import { linesIn } from "./text-extent";

export interface DraftCell {
  content: Content;
  readonly look: Look;
}

export interface PageChoices {
  readonly name: string;
  /** Column widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly landscape?: boolean;
  /** Rows that stay in view and are printed on every page. */
  readonly frozenRows?: number;
  /** Printed on one page however long it is: forms are filed as a single leaf. */
  readonly onePage?: boolean;
}

const LINE_HEIGHT = 14.25;

/** A worksheet in the making: cells are put where they belong and everything else follows from them. */
export class SheetDraft {
  readonly cells = new Map<string, DraftCell & Place>();
  readonly merges: string[] = [];
  readonly heights = new Map<number, number>();

  constructor(readonly page: PageChoices) {}

  /** Puts content into a cell, or into a range that is merged for it. */
  put(range: string, content: Content, look: Look): void {
    const { from, to } = parseRange(range);
    for (let row = from.row; row <= to.row; row++) {
      for (let column = from.column; column <= to.column; column++) {
        // Every cell of a merged area carries the frame: Excel draws borders cell by cell.
        const first = row === from.row && column === from.column;
        this.cells.set(address({ row, column }), { row, column, content: first ? content : null, look });
      }
    }
    if (range.includes(":")) this.merges.push(range);
    if (typeof content === "string" && look.wrap && from.row === to.row) {
      const width = this.page.widths.slice(from.column - 1, to.column).reduce((sum, one) => sum + one, 0);
      const lines = linesIn(content, width);
      if (lines > 1) this.raise(from.row, lines * LINE_HEIGHT + 4);
    }
  }

  /** Makes a row at least this high, in points. */
  raise(row: number, height: number): void {
    this.heights.set(row, Math.max(height, this.heights.get(row) ?? 0));
  }

  contentAt(cell: string): Content {
    return this.cells.get(cell)?.content ?? null;
  }

  /** Overwrites what a cell holds and keeps its look. */
  replace(cell: string, content: Content): void {
    const existing = this.cells.get(cell);
    if (!existing) throw new Error(`nothing stands at ${this.page.name}!${cell}`);
    existing.content = content;
  }

  get lastPlace(): Place {
    const last = { row: 1, column: 1 };
    for (const { row, column } of this.cells.values()) {
      last.row = Math.max(last.row, row);
      last.column = Math.max(last.column, column);
    }
    return last;
  }
}
