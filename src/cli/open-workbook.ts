import type { FileErrorCode } from "../locales/locale";
import type { WorkbookContent } from "../sheet/sheet";
import { WorkbookFileError } from "../xlsx/workbook-file-error";
import { XlsxHost } from "../xlsx/xlsx-host";
import { FileProblem } from "./io";
import type { Session } from "./session";

export interface OpenedWorkbook {
  readonly host: XlsxHost;
  readonly content: WorkbookContent;
}

export interface RefusedWorkbook {
  readonly code: FileErrorCode;
}

function codeOf(error: unknown): FileErrorCode | undefined {
  if (error instanceof WorkbookFileError) return error.code;
  if (!(error instanceof FileProblem)) return undefined;
  return error.code === "no-space" || error.code === "unwritable" ? "unreadable" : error.code;
}

/** Reads a file as a workbook, or says why it cannot be read. Mistakes of ours are thrown on. */
export async function openWorkbook(file: string, session: Session): Promise<OpenedWorkbook | RefusedWorkbook> {
  const { io, locale, progress } = session;
  try {
    const host = new XlsxHost(await io.files.read(file));
    const content = await host.read({
      onProgress: ({ cells, sheet }) => {
        progress.show(locale.commandLine.cellsProgress(file, sheet, cells));
      },
    });
    return { host, content };
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return { code };
  }
}
