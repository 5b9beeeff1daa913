import type { Change } from "../changes/change";
import type { Mark, MarkStyle } from "../host/mark";
import type { MarkOutcome, OwnSheet, ReadOptions, TextUpdate, WorkbookHost, WriteOutcome } from "../host/workbook-host";
import type { CellReference } from "../sheet/address";
import type { WorkbookContent } from "../sheet/sheet";
import { loadDocumentText, removeDocumentText, saveDocumentText, updateDocumentText } from "./own/document-texts";
import { putOwnSheet } from "./own/put-own-sheet";
import { staleFormulas } from "./formulas/stale-formulas";
import { readWorkbookIndex } from "./package/workbook-index";
import { openPackage, readPackage, type ReadWorkbookOptions } from "./read-workbook";
import type { WorkbookPackage } from "./package/workbook-package";
import { writeChanges } from "./edit/write-changes";
import { writeMarks } from "./marks/write-marks";

/**
 * A workbook file as a host. It edits the text of the parts concerned and leaves every other part as it
 * is, to the byte; `bytes()` is the file as it now stands. Each operation makes a new package and only
 * then takes it over, so one that throws has changed nothing.
 */
export class XlsxHost implements WorkbookHost {
  private pack: WorkbookPackage;
  /** What was last read; kept until something is written, since writing looks for dependants in it. */
  private content: WorkbookContent | undefined;
  /** A file shows no selection: the cell last selected is only noted. */
  selected: CellReference | undefined;

  /** Throws a `WorkbookFileError` when the bytes are no workbook that we can read. */
  constructor(
    bytes: Uint8Array,
    private readonly options: ReadWorkbookOptions = {},
  ) {
    this.pack = openPackage(bytes);
  }

  /** The file as it now stands: the very bytes that came in as long as nothing differs from them. */
  bytes(): Uint8Array {
    return this.pack.toBytes();
  }

  read(options: ReadOptions = {}): Promise<WorkbookContent> {
    return this.attempt(() => {
      const { sheets } = options;
      if (sheets) return this.content ? only(this.content, sheets) : readPackage(this.pack, { ...this.options, ...options });
      const content = this.content ?? readPackage(this.pack, { ...this.options, ...options });
      if (!content.unread.some(({ code }) => code === "stopped")) this.content = content;
      return content;
    });
  }

  write(changes: readonly Change[], text?: TextUpdate): Promise<WriteOutcome> {
    return this.attempt(() => {
      const { pack, outcome } = writeChanges(this.pack, changes, () => (this.content ??= readPackage(this.pack, this.options)));
      this.take(text && outcome.written ? updateDocumentText(pack, text) : pack);
      return outcome;
    });
  }

  /** The formula cells that rest on these, directly or through others, in the order of the workbook. */
  dependants(cells: readonly CellReference[]): Promise<readonly CellReference[]> {
    return this.attempt(() => staleFormulas((this.content ??= readPackage(this.pack, this.options)), cells, readWorkbookIndex(this.pack).definedNames));
  }

  mark(marks: readonly Mark[], style: MarkStyle = "fill-and-border"): Promise<MarkOutcome> {
    return this.attempt(() => {
      const { pack, outcome } = writeMarks(this.pack, marks, style);
      // Marks are no content: what was read stays valid.
      this.pack = pack;
      return outcome;
    });
  }

  clearMarks(): Promise<MarkOutcome> {
    return this.mark([]);
  }

  putSheet(sheet: OwnSheet): Promise<void> {
    return this.attempt(() => {
      this.take(putOwnSheet(this.pack, sheet));
    });
  }

  select(cell: CellReference): Promise<void> {
    this.selected = cell;
    return Promise.resolve();
  }

  /** Nobody edits a file while it is held here, so the listener is never called. */
  onEdited(): () => void {
    return () => undefined;
  }

  loadText(name: string): Promise<string | null> {
    return this.attempt(() => loadDocumentText(this.pack, name));
  }

  saveText(name: string, text: string | null): Promise<void> {
    return this.attempt(() => {
      this.pack = text === null ? removeDocumentText(this.pack, name) : saveDocumentText(this.pack, name, text);
    });
  }

  private take(pack: WorkbookPackage): void {
    if (pack !== this.pack) this.content = undefined;
    this.pack = pack;
  }

  /** What throws becomes a rejected promise, as the port's callers expect. */
  private attempt<T>(run: () => T): Promise<T> {
    return new Promise((resolve) => {
      resolve(run());
    });
  }
}

function only({ sheets, unread }: WorkbookContent, wanted: readonly string[]): WorkbookContent {
  const isWanted = ({ name }: { readonly name: string }): boolean => wanted.includes(name);
  return { sheets: sheets.filter(isWanted), unread: unread.filter(isWanted) };
}
