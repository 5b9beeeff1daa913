import type { Change } from "../changes/change";
import type { Mark, MarkStyle } from "../host/mark";
import type { MarkOutcome, OwnSheet, ReadOptions, TextUpdate, WorkbookHost, WriteOutcome } from "../host/workbook-host";
import type { CellReference } from "../sheet/address";
import type { WorkbookContent } from "../sheet/sheet";
import { loadText, saveText } from "./document-texts";
import { EditEvents } from "./edit-events";
import { pageClient, type ExcelClient } from "./excel-client";
import { ExcelSession } from "./excel-session";
import { putOwnSheet } from "./put-own-sheet";
import { readWorkbook } from "./read-workbook";
import { selectCell } from "./select-cell";
import { WorkbookMemory } from "./workbook-memory";
import { writeChanges } from "./write-changes";
import { writeMarks } from "./write-marks";

export interface ExcelHostOptions {
  /** Another Office.js than that of this page. */
  readonly client?: ExcelClient;
  /** Milliseconds that we wait for an answer before it is a failure. */
  readonly patience?: number;
}

const PATIENCE_MS = 30_000;

/**
 * The workbook that is open in Excel. Needs ExcelApi 1.9 and a started Office.js; calls nothing that empties the user's
 * undo stack. One act is to be awaited before the next begins.
 */
export class ExcelWorkbookHost implements WorkbookHost {
  private readonly session: ExcelSession;
  private readonly memory = new WorkbookMemory();

  constructor({ client = pageClient(), patience = PATIENCE_MS }: ExcelHostOptions = {}) {
    this.session = new ExcelSession(client, patience);
  }

  read(options: ReadOptions = {}): Promise<WorkbookContent> {
    return readWorkbook(this.session, this.memory, options);
  }

  write(changes: readonly Change[], text?: TextUpdate): Promise<WriteOutcome> {
    return writeChanges(this.session, changes, text);
  }

  mark(marks: readonly Mark[], style: MarkStyle = "fill-and-border"): Promise<MarkOutcome> {
    return writeMarks(this.session, this.memory, marks, style);
  }

  clearMarks(): Promise<MarkOutcome> {
    return this.mark([]);
  }

  putSheet(sheet: OwnSheet): Promise<void> {
    return putOwnSheet(this.session, sheet);
  }

  select(cell: CellReference): Promise<void> {
    return selectCell(this.session, cell);
  }

  onEdited(listener: (sheets: readonly string[]) => void): () => void {
    const events = new EditEvents(this.session, this.memory, listener);
    void events.start();
    return () => {
      events.stop();
    };
  }

  loadText(name: string): Promise<string | null> {
    return loadText(this.session, name);
  }

  saveText(name: string, text: string | null): Promise<void> {
    return saveText(this.session, name, text);
  }
}
