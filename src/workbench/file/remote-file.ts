import { HostFailure } from "../../host/host-failure";
import type { ReadOptions } from "../../host/workbook-host";
import type { WorkbookContent } from "../../sheet/sheet";
import { WorkbookFileError } from "../../xlsx/workbook-file-error";
import { Assembly } from "./assembly";
import type { Answers, Call, FromFile, ToFile } from "./messages";

/** The thread that a file is held in, as seen from here. */
export interface FileThread {
  post(message: ToFile): void;
  /** What the thread says, and that it broke down. */
  listen(onMessage: (message: FromFile) => void, onBreakdown: (detail: string) => void): void;
  end(): void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly options: ReadOptions;
  readonly assembly: Assembly;
}

/** A workbook file in another thread. Long answers come in portions, so that this thread is never held up for long. */
export class RemoteFile {
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #breakdown: string | null = null;

  constructor(private readonly thread: FileThread) {
    thread.listen(
      (message) => this.#receive(message),
      (detail) => this.#breakDown(detail),
    );
  }

  /** Rejects with a `WorkbookFileError` where the bytes are no workbook that we can read. */
  open(bytes: Uint8Array, onProgress?: ReadOptions["onProgress"]): Promise<Answers["open"]> {
    return this.ask({ kind: "open", bytes }, onProgress ? { onProgress } : {});
  }

  async read(options: ReadOptions = {}): Promise<WorkbookContent> {
    const assembly = new Assembly();
    const unread = await this.ask({ kind: "read", sheets: options.sheets ?? null }, options, assembly);
    return assembly.content(unread);
  }

  ask<Kind extends Call["kind"]>(call: Call & { readonly kind: Kind }, options: ReadOptions = {}, assembly = new Assembly()): Promise<Answers[Kind]> {
    if (this.#breakdown !== null) return Promise.reject(new HostFailure("unexpected", "unknown", this.#breakdown));
    const id = ++this.#calls;
    return new Promise<Answers[Kind]>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, options, assembly });
      this.thread.post({ kind: "call", id, call });
    });
  }

  /** Lets the file go, whatever it is at. */
  close(): void {
    this.#breakDown("closed");
    this.thread.end();
  }

  #receive(message: FromFile): void {
    const { id } = message;
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    const { resolve, reject, options, assembly } = waiting;
    if (message.kind === "portion" || message.kind === "progress") {
      options.onProgress?.(message.progress);
      if (message.kind === "progress") return;
      assembly.take(message.portion);
      this.thread.post({ kind: "taken", id, isStopped: options.isStopped?.() ?? false });
      return;
    }
    this.#waiting.delete(id);
    if (message.kind === "answer") resolve(message.value as never);
    else if (message.kind === "refused") reject(new WorkbookFileError(message.code, message.detail));
    else reject(new HostFailure("unexpected", "untouched", message.detail));
  }

  #breakDown(detail: string): void {
    this.#breakdown ??= detail;
    for (const { reject } of this.#waiting.values()) reject(new HostFailure("unexpected", "unknown", detail));
    this.#waiting.clear();
  }
}
