import type { Mark } from "../../host/mark";
import type { Finding } from "../../diagnosis/finding";
import type { Refusal } from "../../host/workbook-host";
import { marksOf } from "../../review/marks-of";
import type { Settings } from "../../settings/settings";
import type { SessionContext } from "./session-context";

function signature(marks: readonly Mark[], style: Settings["marks"]): string {
  return `${style} ${marks.map(({ kind, cell }) => `${kind} ${cell.sheet}!${String(cell.row)},${String(cell.column)}`).sort().join(";")}`;
}

/** Keeps the marks in the workbook as the findings ask for; writes only where something is different. */
export class Marking {
  /** What was last set; null where it is not known. */
  #set: string | null = null;
  #cells = 0;
  #refusals: readonly Refusal[] = [];

  constructor(private readonly context: SessionContext) {}

  /** The sheets that could not be marked. */
  async show(findings: readonly Finding[]): Promise<readonly Refusal[]> {
    const { host, store } = this.context;
    const style = store.get().settings.marks;
    const marks = style === "none" ? [] : marksOf(findings);
    const wanted = signature(marks, style);
    if (wanted === this.#set) return this.#refusals;
    // Until it has succeeded nobody knows what stands there.
    this.#set = null;
    const { refusals } = style === "none" ? await host.clearMarks() : await host.mark(marks, style);
    this.#set = refusals.length === 0 ? wanted : null;
    this.#cells = marks.length;
    this.#refusals = refusals;
    return refusals;
  }

  /** Takes all marks away, those of earlier sessions too; `cells` are those known to have been marked. */
  async clear(): Promise<{ readonly cells: number | null; readonly refusals: readonly Refusal[] }> {
    const cells = this.#set === null ? null : this.#cells;
    this.#set = null;
    this.#refusals = [];
    const { refusals } = await this.context.host.clearMarks();
    return { cells, refusals };
  }
}
