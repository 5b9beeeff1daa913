import type { ReadProgress } from "../../host/workbook-host";
import { nextTask } from "../../taskpane/engine/next-task";
import type { UnreadSheet } from "../../sheet/sheet";
import { WorkbookFileError } from "../../xlsx/workbook-file-error";
import { XlsxHost } from "../../xlsx/xlsx-host";
import { cellOfFile, editFile, refreshFile } from "./edit-file";
import type { Answers, Call, FromFile, ListedSheet, ToFile } from "./messages";
import { portionsWithProgress } from "./portions-with-progress";
import { putSheet } from "./put-sheet";

/** Progress is told at most once in so many cells. */
const CELLS_BETWEEN = 10_000;

/** Tells of progress now and then. */
function nowAndThen(tell: (progress: ReadProgress) => void): (progress: ReadProgress) => void {
  let told = 0;
  return (progress) => {
    if (progress.cells - told < CELLS_BETWEEN) return;
    told = progress.cells;
    tell(progress);
  };
}

/**
 * A workbook file behind its messages, in whatever thread: opened once, then read and edited. Calls are answered one after
 * the other. What was read goes over in portions, each of which waits until the one before was taken.
 */
export function serveFile(post: (message: FromFile) => void): (message: ToFile) => void {
  const taken = new Map<number, (isStopped: boolean) => void>();
  let opened: XlsxHost | null = null;
  let queue = Promise.resolve();

  function file(): XlsxHost {
    if (!opened) throw new Error("no file is open");
    return opened;
  }

  async function open(id: number, bytes: Uint8Array): Promise<readonly ListedSheet[]> {
    const host = new XlsxHost(bytes);
    // Read whole at once: only then is it known that it can be, and the first check finds it read.
    const { sheets } = await host.read({ onProgress: nowAndThen((progress) => post({ kind: "progress", id, progress })) });
    opened = host;
    return sheets.map(({ name, visibility }) => ({ name, visibility }));
  }

  async function read(id: number, wanted: readonly string[] | null): Promise<readonly UnreadSheet[]> {
    const { sheets, unread } = await file().read(wanted ? { sheets: wanted } : {});
    let whole = 0;
    for (const { portion, progress } of portionsWithProgress(sheets)) {
      const isStopped = await new Promise((resolve) => {
        taken.set(id, resolve);
        post({ kind: "portion", id, portion, progress });
      });
      whole = progress.sheets ?? 0;
      if (isStopped) break;
      await nextTask();
    }
    return [...unread, ...sheets.slice(whole).map(({ name }) => ({ name, code: "stopped" as const }))];
  }

  async function answer(id: number, call: Call): Promise<Answers[keyof Answers]> {
    switch (call.kind) {
      case "open":
        return open(id, call.bytes);
      case "read":
        return read(id, call.sheets);
      case "cell":
        return cellOfFile(file(), call.cell);
      case "write": {
        const { text } = call;
        return file().write(call.changes, text ? { name: text.name, update: () => text.text } : undefined);
      }
      case "edit":
        return editFile(file(), call.edit);
      case "refresh":
        return refreshFile(file(), call.cells);
      case "dependants":
        return file().dependants(call.cells);
      case "mark":
        return file().mark(call.marks, call.style);
      case "putSheet":
        return putSheet(file(), call.sheet);
      case "loadText":
        return file().loadText(call.name);
      case "saveText":
        await file().saveText(call.name, call.text);
        return null;
      case "bytes":
        return file().bytes();
    }
  }

  async function serve(id: number, call: Call): Promise<void> {
    try {
      post({ kind: "answer", id, value: await answer(id, call) });
    } catch (error) {
      if (error instanceof WorkbookFileError) post({ kind: "refused", id, code: error.code, detail: error.detail });
      else post({ kind: "failure", id, detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }

  return (message) => {
    if (message.kind === "call") queue = queue.then(() => serve(message.id, message.call));
    else {
      const go = taken.get(message.id);
      taken.delete(message.id);
      go?.(message.isStopped);
    }
  };
}
