import type { Batch } from "../../changes/journal";
import type { UndoPlan } from "../../changes/undo";
import type { Fix } from "../../checks/check-finding";
import type { Digest } from "../../review/digest";
import type { FixOutlook } from "../../review/fix-outlook";
import type { Sheet, WorkbookContent } from "../../sheet/sheet";
import type { Engine, EngineSettings, Watch } from "./engine";
import type { Answers, Call, FromEngine, ToEngine } from "./messages";
import { nextTask } from "./next-task";
import { portionsOf } from "./portions";

/** The thread that the engine runs in, as seen from here. */
export interface EngineThread {
  post(message: ToEngine): void;
  /** What the thread says, and that it broke down. */
  listen(onMessage: (message: FromEngine) => void, onBreakdown: (detail: string) => void): void;
  end(): void;
}

/** The engine made a mistake or could not be started. */
export class EngineFailure extends Error {
  override readonly name = "EngineFailure";
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: EngineFailure) => void;
  readonly watch: Watch;
}

/** An engine in another thread. Workbooks go over in portions, so that this thread is never held up for long. */
export class RemoteEngine implements Engine {
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  /** Portions of two calls must not mingle. */
  #handingOver: Promise<void> = Promise.resolve();
  #breakdown: string | null = null;

  constructor(private readonly thread: EngineThread) {
    thread.listen(
      (message) => this.#receive(message),
      (detail) => this.#breakDown(detail),
    );
  }

  recognize({ sheets, unread }: WorkbookContent, watch: Watch = {}): Promise<Digest> {
    return this.#call({ kind: "recognize", unread }, sheets, watch);
  }

  glance(sheet: Sheet, settings: EngineSettings): Promise<Digest> {
    return this.#call({ kind: "glance", settings }, [sheet]);
  }

  check({ sheets, unread }: WorkbookContent, settings: EngineSettings, watch: Watch = {}): Promise<Digest> {
    return this.#call({ kind: "check", unread, settings }, sheets, watch);
  }

  recheck(sheets: readonly Sheet[], settings: EngineSettings): Promise<Digest | null> {
    return this.#call({ kind: "recheck", settings }, sheets);
  }

  outlook(fixes: readonly Fix[]): Promise<FixOutlook> {
    return this.#call({ kind: "outlook", fixes });
  }

  planUndo(batch: Batch): Promise<UndoPlan> {
    return this.#call({ kind: "planUndo", batch });
  }

  dispose(): void {
    this.#breakDown("disposed");
    this.thread.end();
  }

  #call<Kind extends Call["kind"]>(call: Call & { kind: Kind }, sheets: readonly Sheet[] = [], watch: Watch = {}): Promise<Answers[Kind]> {
    const sent = this.#handingOver.then(() => this.#send(call, sheets, watch));
    this.#handingOver = sent.then(
      () => undefined,
      () => undefined,
    );
    return sent.then((answer) => answer.value as Promise<Answers[Kind]>);
  }

  /** Boxed: the next call may be handed over before this one is answered. */
  async #send(call: Call, sheets: readonly Sheet[], watch: Watch): Promise<{ value: Promise<unknown> }> {
    if (this.#breakdown !== null) throw new EngineFailure(this.#breakdown);
    for (const sheet of sheets) {
      for (const portion of portionsOf(sheet)) {
        this.thread.post(portion);
        await nextTask();
      }
    }
    const id = ++this.#calls;
    const value = new Promise<never>((resolve, reject) => this.#waiting.set(id, { resolve, reject, watch }));
    watch.signal?.addEventListener("abort", () => this.thread.post({ kind: "stop", id }), { once: true });
    this.thread.post({ kind: "call", id, call });
    if (watch.signal?.aborted) this.thread.post({ kind: "stop", id });
    return { value };
  }

  #receive(message: FromEngine): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if (message.kind === "progress") {
      waiting.watch.onProgress?.(message.progress);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.kind === "answer") waiting.resolve(message.value as never);
    else waiting.reject(new EngineFailure(message.detail));
  }

  #breakDown(detail: string): void {
    this.#breakdown ??= detail;
    for (const { reject } of this.#waiting.values()) reject(new EngineFailure(detail));
    this.#waiting.clear();
  }
}
