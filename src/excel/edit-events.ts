import { hasExcelApi } from "./excel-client";
import type { ExcelSession } from "./excel-session";
import type { WorkbookMemory } from "./workbook-memory";

/** Edits that come within this time are told together: pasting and calculating raise many events. */
const GATHER_MS = 100;
/** Excel may be busy, or the user typing into a cell, when we begin to listen. */
const AGAIN_MS = 3_000;

interface SheetEvent {
  readonly worksheetId: string;
}
type Handlers = readonly OfficeExtension.EventHandlerResult<SheetEvent>[];

/**
 * Tells of edits, by the names of their sheets: of what is typed and pasted, of results that change by calculating,
 * which raise no change of their own, and of sheets that come, go or are renamed. Our own writes are told too.
 */
export class EditEvents {
  private readonly waiting = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private handlers: Handlers = [];
  private isStopped = false;

  constructor(
    private readonly session: ExcelSession,
    private readonly memory: WorkbookMemory,
    private readonly listener: (sheets: readonly string[]) => void,
  ) {}

  /** Begins to listen, and tries again as long as Excel refuses. */
  async start(): Promise<void> {
    try {
      const handlers = await this.register();
      this.handlers = handlers;
      if (this.isStopped) await this.remove();
    } catch {
      if (!this.isStopped) this.timer = setTimeout(() => void this.start(), AGAIN_MS);
    }
  }

  /** No edit is told any more, even one that was gathered already. */
  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    // A pane that closes takes its handlers along: what cannot be removed then is gone already.
    this.remove().catch(() => undefined);
  }

  private register(): Promise<Handlers> {
    return this.session.run(async (context) => {
      const { worksheets } = context.workbook;
      const hear = (event: SheetEvent): Promise<void> => {
        this.gather(event.worksheetId);
        return Promise.resolve();
      };
      const handlers: OfficeExtension.EventHandlerResult<SheetEvent>[] = [
        worksheets.onChanged.add(hear),
        worksheets.onCalculated.add(hear),
        worksheets.onAdded.add(hear),
        worksheets.onDeleted.add(hear),
      ];
      if (hasExcelApi(this.session.client, "1.17")) handlers.push(worksheets.onNameChanged.add(hear));
      await this.session.answer(context.sync());
      return handlers;
    });
  }

  private async remove(): Promise<void> {
    const [first] = this.handlers;
    const handlers = this.handlers;
    this.handlers = [];
    if (!first) return;
    for (const handler of handlers) handler.remove();
    await this.session.answer(first.context.sync());
  }

  private gather(sheet: string): void {
    if (this.isStopped) return;
    this.waiting.add(sheet);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tell(), GATHER_MS);
  }

  private async tell(): Promise<void> {
    const ids = [...this.waiting];
    this.waiting.clear();
    const names = await this.namesOf(ids);
    if (!this.isStopped && names.length > 0) this.listener(names);
  }

  /** Sheets by the names that the last read gave them; those that it did not see are looked up. */
  private async namesOf(ids: readonly string[]): Promise<string[]> {
    const names = ids.map((id) => this.memory.nameOf(id));
    const unknown = ids.filter((_id, at) => names[at] === undefined);
    const found = unknown.length === 0 ? [] : await this.lookUp(unknown);
    return [...names.filter((name) => name !== undefined), ...found];
  }

  private async lookUp(ids: readonly string[]): Promise<string[]> {
    try {
      return await this.session.run(async (context) => {
        const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("name"));
        await this.session.answer(context.sync());
        return sheets.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
      });
    } catch {
      // Nothing is lost: the sheet is not among those that were read, and comes with the next check.
      return [];
    }
  }
}
