import { formatArea, parseArea } from "./workbook/a1";
import { EVENT } from "./workbook/event-queue";
import { clearRange, writeContent } from "./workbook/range-content";
import { SheetRange } from "./workbook/sheet-range";
import { USER } from "./workbook/workbook";
import type { Author, Workbook } from "./workbook/workbook";

/** What people do in the grid while the add-in runs: with events, with Excel's undo, against protection. */
export class User {
  constructor(
    private readonly workbook: () => Workbook,
    private readonly afterwards: () => void,
  ) {}

  /** Types into cells; a grid pastes. A co-author's edit names its author. */
  type(sheet: string, address: string, input: unknown, author: Author = USER): void {
    this.act(author, (workbook) => writeContent(new SheetRange(workbook.sheet(sheet), parseArea(address)), input));
  }

  clear(sheet: string, address: string): void {
    this.act(USER, (workbook) => clearRange(new SheetRange(workbook.sheet(sheet), parseArea(address)), "Contents"));
  }

  select(sheet: string, address: string): void {
    this.act(USER, (workbook) => {
      const chosen = workbook.sheet(sheet);
      workbook.activate(chosen);
      chosen.selection = parseArea(address);
      workbook.events.raise(EVENT.selectionChanged, chosen.id, { address: formatArea(chosen.selection), isInsideTable: false });
    });
  }

  rename(sheet: string, name: string): void {
    this.act(USER, (workbook) => workbook.sheet(sheet).rename(name));
  }

  addSheet(name: string): void {
    this.act(USER, (workbook) => workbook.addSheet(name));
  }

  deleteSheet(sheet: string): void {
    this.act(USER, (workbook) => workbook.deleteSheet(workbook.sheet(sheet)));
  }

  /** Ctrl+Z. False when the stack is empty. */
  undo(): boolean {
    const workbook = this.workbook();
    const done = workbook.undo.undo();
    this.afterwards();
    return done;
  }

  private act(author: Author, change: (workbook: Workbook) => void): void {
    const workbook = this.workbook();
    workbook.author = author;
    try {
      change(workbook);
    } finally {
      workbook.author = USER;
      workbook.undo.close();
      this.afterwards();
    }
  }
}
