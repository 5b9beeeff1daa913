import type { Checking } from "./checking";
import type { SessionContext } from "./session-context";
import type { Work } from "./work";

/** Long enough that nobody is still typing. */
const QUIET_MS = 750;

/** Listens to edits and has the sheets concerned checked again, once it is quiet; or says that the result is of before. */
export class LiveCheck {
  readonly #edited = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #stop: (() => void) | null = null;

  constructor(
    private readonly context: SessionContext,
    private readonly work: Work,
    private readonly checking: Checking,
  ) {}

  start(): void {
    this.#stop ??= this.context.host.onEdited((sheets) => this.#hear(sheets));
  }

  end(): void {
    this.#stop?.();
    this.#stop = null;
    if (this.#timer) clearTimeout(this.#timer);
  }

  /** Edits that were heard and not looked at yet. */
  get hasUnseen(): boolean {
    return this.#edited.size > 0;
  }

  /** What was heard so far is known otherwise: everything was read anew. */
  forget(): void {
    this.#edited.clear();
  }

  #hear(sheets: readonly string[]): void {
    for (const sheet of sheets) this.#edited.add(sheet);
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), this.context.quiet ?? QUIET_MS);
  }

  async #look(): Promise<void> {
    await this.work.runQuietly("checking", async () => {
      const { store } = this.context;
      const sheets = [...this.#edited];
      const { result, settings } = store.get();
      if (sheets.length === 0 || !result) return;
      this.#edited.clear();
      if (this.checking.isKnown && settings.liveCheck) await this.checking.recheck(sheets);
      else if (await this.checking.differs(sheets)) store.set({ result: { ...result, isOutdated: true } });
    });
  }
}
