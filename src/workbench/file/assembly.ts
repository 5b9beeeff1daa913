import type { Sheet, UnreadSheet, WorkbookContent } from "../../sheet/sheet";
import type { Portion } from "../../taskpane/engine/messages";

/** Puts sheets together again that come in portions. */
export class Assembly {
  readonly #sheets: (Omit<Sheet, "rows"> & { readonly rows: Sheet["rows"][number][] })[] = [];

  take({ sheet, rows }: Portion): void {
    const last = this.#sheets.at(-1);
    if (last?.name !== sheet.name) this.#sheets.push({ ...sheet, rows: [...rows] });
    else for (const row of rows) last.rows.push(row);
  }

  /** What was cut off in the middle is not read. */
  content(unread: readonly UnreadSheet[]): WorkbookContent {
    const left = new Set(unread.map(({ name }) => name));
    return { sheets: this.#sheets.filter(({ name }) => !left.has(name)), unread };
  }
}
