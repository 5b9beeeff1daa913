import type { FileErrorCode } from "../../locales/locale";
import { WorkbookFileError } from "../../xlsx/workbook-file-error";
import { RemoteFile, type FileThread } from "../file/remote-file";
import { WorkbenchHost } from "../host/workbench-host";
import type { FileSource } from "./file-source";
import type { OpeningFailure } from "./workbench-state";

class Unreadable extends Error {}

function codeOf(error: unknown): FileErrorCode | null {
  if (error instanceof WorkbookFileError) return error.code;
  return error instanceof Unreadable ? "unreadable" : null;
}

export function failureOf(name: string, error: unknown): OpeningFailure {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { name, code: codeOf(error), detail };
}

/** A file on its way in, in a thread of its own: given up, nothing of it is left. */
export class FileOpening {
  readonly #file: RemoteFile;
  isGivenUp = false;

  constructor(
    private readonly source: FileSource,
    thread: FileThread,
  ) {
    this.#file = new RemoteFile(thread);
  }

  async open(onCells: (cells: number) => void): Promise<WorkbenchHost> {
    try {
      const bytes = await this.source.read().catch((error: unknown) => {
        throw new Unreadable(String(error));
      });
      return new WorkbenchHost(this.#file, await this.#file.open(bytes, ({ cells }) => onCells(cells)));
    } catch (error) {
      this.#file.close();
      throw error;
    }
  }

  giveUp(): void {
    this.isGivenUp = true;
    this.#file.close();
  }
}
