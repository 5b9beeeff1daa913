import type { Finding } from "../../diagnosis/finding";
import type { Digest } from "../../review/digest";
import { profileInForce } from "../../review/profile-in-force";
import { splitByAcceptance } from "../../review/split-by-acceptance";
import { tallyOf } from "../../review/tally";
import { referenceKey } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";
import type { EngineSettings } from "../engine/engine";
import { freshResult, updatedResult } from "./check-result";
import type { DocumentMemory } from "./document-memory";
import { Glancing } from "./glancing";
import { NO_FILTERS } from "./initial-state";
import type { Marking } from "./marking";
import type { CheckResult, RecalculationPlan } from "./pane-state";
import type { SessionContext } from "./session-context";
import type { Work } from "./work";

/** A workbook of so many cells is read before anybody wonders. */
const MOST_CELLS_AT_ONCE = 50_000;

/** All that would be written but what empties a cell: that is for a person to tick. */
export function planFor({ changes }: Digest): RecalculationPlan {
  return { chosen: new Set(changes.filter(({ after }) => after.value !== null).map(({ cell }) => referenceKey(cell))) };
}

/** Reads, checks and marks: in full, or the sheets that were edited. */
export class Checking {
  #stop: AbortController | null = null;
  /** The engine holds the workbook as it was last read here. */
  #isKnown = false;

  constructor(
    private readonly context: SessionContext,
    private readonly work: Work,
    private readonly memory: DocumentMemory,
    private readonly marking: Marking,
  ) {}

  /** Whether the engine knows the workbook whole, so that sheets can be checked again one by one. */
  get isKnown(): boolean {
    return this.#isKnown;
  }

  /** Says what stands where, before anything is checked; a large workbook is not read for that. */
  async recognize(): Promise<void> {
    const { host, engine, store } = this.context;
    let isLarge = false;
    const content = await host.read({
      isStopped: () => isLarge,
      onProgress: ({ ofCells = 0 }) => (isLarge ||= ofCells > MOST_CELLS_AT_ONCE),
    });
    if (!isLarge) store.set({ recognition: await engine.recognize(content) });
  }

  /** Everything from the beginning. */
  async checkAll(): Promise<void> {
    const { host, engine, store, now } = this.context;
    const stop = new AbortController();
    const glancing = new Glancing((sheet) => this.#glance(sheet));
    this.#stop = stop;
    this.#isKnown = false;
    try {
      const content = await host.read({
        isStopped: () => stop.signal.aborted,
        onProgress: ({ sheet, cells, sheets = 0, ofSheets = 0, ofCells = 0 }) => this.work.progress({ sheet, sheets, ofSheets, cells, ofCells }),
        onSheet: (sheet) => glancing.add(sheet),
      }).finally(() => glancing.end());
      const digest = await engine.check(content, this.#settings(), { signal: stop.signal });
      this.#isKnown = !digest.unread.some(({ code }) => code === "stopped");
      const result = freshResult(digest, this.memory.acceptances, now());
      store.set({ result, recognition: digest, filters: NO_FILTERS, current: null, open: null, outlooks: new Map(), plan: planFor(digest) });
      this.#announce("checked", result);
    } finally {
      this.#stop = null;
    }
    await this.mark();
  }

  /** What one sheet says by itself is shown while a long check goes on; the check itself begins from nothing. */
  async #glance(sheet: Sheet): Promise<void> {
    const { forms, findings } = await this.context.engine.glance(sheet, this.#settings());
    if (forms.every(({ isSkipped }) => isSkipped)) return;
    this.work.glanced({ sheet: sheet.name, tally: tallyOf(splitByAcceptance(findings, this.memory.acceptances).open) });
  }

  stop(): void {
    if (!this.#stop) return;
    this.work.stopping();
    this.#stop.abort();
  }

  /** Sheets that were edited, or all that is known under other settings. True when something was different. */
  async recheck(sheets: readonly string[]): Promise<boolean> {
    const { host, engine, store } = this.context;
    const { result } = store.get();
    if (!result) return false;
    if (!this.#isKnown) {
      store.set({ result: { ...result, isOutdated: true } });
      return true;
    }
    const content = sheets.length === 0 ? { sheets: [] } : await host.read({ sheets });
    const isGone = content.sheets.length < sheets.length;
    if (isGone) {
      await this.checkAll();
      return true;
    }
    if (this.#hasNew(content.sheets, result)) {
      store.set({ result: { ...result, isOutdated: true } });
      return true;
    }
    const digest = await engine.recheck(content.sheets, this.#settings());
    if (!digest) return false;
    this.#show(updatedResult(result, digest, this.memory.acceptances));
    await this.mark();
    return true;
  }

  /** Whether sheets hold something else than is known; our own writing, heard of late, does not. Shows nothing. */
  async differs(sheets: readonly string[]): Promise<boolean> {
    if (!this.#isKnown) return true;
    const content = await this.context.host.read({ sheets });
    return content.sheets.length < sheets.length || (await this.context.engine.recheck(content.sheets, this.#settings())) !== null;
  }

  /** The same findings under other acceptances. */
  async sortAnew(): Promise<void> {
    const { result } = this.context.store.get();
    if (!result) return;
    this.context.store.set({ result: { ...freshResult(result.digest, this.memory.acceptances, result.time), stopped: result.stopped, unmarked: result.unmarked } });
    await this.mark();
  }

  /** Marks as the findings ask for; the result says which sheets refused. */
  async mark(): Promise<void> {
    const unmarked = await this.marking.show(this.#openFindings());
    const { result } = this.context.store.get();
    if (result && result.unmarked !== unmarked) this.context.store.set({ result: { ...result, unmarked } });
  }

  /** A sheet that came since the last full check; our own report is none. */
  #hasNew(sheets: readonly Sheet[], { digest }: CheckResult): boolean {
    const known = new Set([...digest.sheets, ...digest.unread].map(({ name }) => name));
    return sheets.some(({ name }) => !known.has(name) && name !== this.context.locale().report.sheetName);
  }

  #openFindings(): readonly Finding[] {
    const { result } = this.context.store.get();
    return result ? splitByAcceptance(result.digest.findings, this.memory.acceptances).open : [];
  }

  #show(result: CheckResult): void {
    const { store } = this.context;
    const { result: old, open } = store.get();
    const isTold = old && JSON.stringify(old.tally) !== JSON.stringify(result.tally);
    const isOpenGone = open !== null && result.resolved.has(open);
    store.set({ result, plan: planFor(result.digest), outlooks: new Map(), ...(isOpenGone ? { open: null } : {}) });
    if (isTold) this.#announce("rechecked", result);
  }

  #announce(kind: "checked" | "rechecked", { tally }: CheckResult): void {
    const { store } = this.context;
    store.set({ announcement: { kind, tally, times: (store.get().announcement?.times ?? 0) + 1 } });
  }

  #settings(): EngineSettings {
    const { settings, keptProfile, choices } = this.context.store.get();
    const { equality, write, skippedForms } = settings;
    return { equality, write, skippedForms, choices, profile: profileInForce(keptProfile, settings.profile).profile };
  }
}
