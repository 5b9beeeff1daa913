import { choicesAfter, type ChoiceSide } from "../../articulation/evaluation/indicator-choice";
import type { CellReference } from "../../sheet/address";
import type { ScoringProfile } from "../../scoring/profile/scoring-profile";
import type { QuantityChoice } from "../../scoring/reading/quantity-choice";
import { DEFAULT_SETTINGS, type Settings } from "../../settings/settings";
import { Accepting } from "./accepting";
import { Checking } from "./checking";
import { chosenAfter } from "./chosen-changes";
import { DocumentMemory } from "./document-memory";
import { INITIAL_STATE } from "./initial-state";
import { LiveCheck } from "./live-check";
import { Marking } from "./marking";
import { cellOf, Navigation } from "./navigation";
import type { ForOthers, PaneActions } from "./pane-actions";
import type { Filters, Page, PaneState, Tab } from "./pane-state";
import type { SessionContext, SessionParts } from "./session-context";
import { loadSettings, saveSettings, settingsIn, settingsText } from "./kept-settings";
import { Store } from "./store";
import { Work } from "./work";
import { Writing } from "./writing";

/** One workbook and what is done with it, from the first look to the last undo: the pane and the ribbon act on the same one. */
export class PaneSession implements PaneActions {
  readonly store = new Store<PaneState>(INITIAL_STATE);
  readonly #context: SessionContext;
  readonly #work: Work;
  readonly #memory: DocumentMemory;
  readonly #marking: Marking;
  readonly #checking: Checking;
  readonly #writing: Writing;
  readonly #navigation: Navigation;
  readonly #accepting: Accepting;
  readonly #live: LiveCheck;

  constructor(parts: SessionParts) {
    this.#context = { ...parts, store: this.store };
    this.#work = new Work(this.#context);
    this.#memory = new DocumentMemory(this.#context);
    this.#marking = new Marking(this.#context);
    this.#checking = new Checking(this.#context, this.#work, this.#memory, this.#marking);
    this.#writing = new Writing(this.#context, this.#checking);
    this.#navigation = new Navigation(this.#context);
    this.#accepting = new Accepting(this.#context, this.#memory, this.#checking);
    this.#live = new LiveCheck(this.#context, this.#work, this.#checking);
  }

  /** Loads what is kept, begins to listen, and has a first look at the workbook. */
  async start(): Promise<void> {
    this.store.set({ settings: await loadSettings(this.#context.preferences) });
    this.#live.start();
    // What is kept may be unreadable; the first look is worth having all the same.
    await this.#work.run("recognizing", () => this.#memory.load().finally(() => this.#checking.recognize()));
  }

  end(): void {
    this.#live.end();
    this.#context.engine.dispose();
  }

  check(): Promise<void> {
    return this.#work.run("checking", () => this.#checkAll());
  }

  stop(): void {
    this.#checking.stop();
  }

  retry(): Promise<void> {
    return this.#work.retry();
  }

  dismissProblem(): void {
    this.store.set({ problem: null });
  }

  dismissDone(): void {
    this.store.set({ done: null });
  }

  showTab(tab: Tab): void {
    this.store.set({ tab, page: null });
  }

  showPage(page: Page | null): void {
    const { page: from, back } = this.store.get();
    this.store.set({ page, back: page === null || page === back ? null : from });
  }

  showScores(form: string): void {
    this.store.set({ scoredForm: form });
  }

  filter(change: Partial<Filters>): void {
    this.store.set({ filters: { ...this.store.get().filters, ...change } });
  }

  open(key: string | null): void {
    this.store.set(key === null ? { open: null } : { open: key, current: key });
    const item = key === null ? undefined : this.#navigation.find(key);
    if (!item) return;
    void this.select(cellOf(item));
    void this.#work.runAside("loading", () => this.#navigation.lookAhead(item));
  }

  step(by: 1 | -1): void {
    const item = this.#navigation.next(by);
    if (item) this.open(item.key);
  }

  select(cell: CellReference): Promise<void> {
    return this.#work.runAside("selecting", () => this.#context.host.select(cell));
  }

  fix(key: string): Promise<void> {
    return this.#work.run("applying", async () => {
      await this.#writing.fix(key);
      const next = this.#navigation.next(1);
      this.store.set({ open: null, ...(next ? { current: next.key } : {}) });
    });
  }

  accept(key: string, explanation: string): Promise<void> {
    return this.#work.runQuietly("accepting", async () => {
      const item = this.#navigation.find(key);
      if (!item) return;
      const next = this.#navigation.next(1);
      await this.#accepting.accept(item, explanation);
      this.store.set({ current: next && next.key !== key ? next.key : null });
    });
  }

  withdraw(finding: string): Promise<void> {
    return this.#work.runQuietly("accepting", () => this.#accepting.withdraw(finding));
  }

  choose(keys: readonly string[], isChosen: boolean): void {
    const { result, plan } = this.store.get();
    if (result) this.store.set({ plan: { chosen: chosenAfter(plan.chosen, result.digest, new Set(keys), isChosen) } });
  }

  chooseOnly(keys: readonly string[]): void {
    const { result } = this.store.get();
    if (result) this.store.set({ plan: { chosen: chosenAfter(new Set(), result.digest, new Set(keys), true) } });
  }

  applyRecalculation(): Promise<void> {
    return this.#work.run("applying", () => this.#writing.applyChosen());
  }

  async recalculate(): Promise<void> {
    await this.#work.run("applying", async () => {
      await this.#checkAll();
      this.store.set({ tab: "recalculation", page: null });
      if (!this.store.get().settings.askBeforeRecalculation) await this.#writing.applyChosen();
    });
    await this.#context.showPane();
  }

  undo(batch?: string): Promise<void> {
    return this.#work.run("undoing", async () => {
      if (this.#live.hasUnseen && this.#checking.isKnown) await this.#checkAll();
      await this.#writing.undo(batch);
    });
  }

  settleConflict(place: number, overwrite: boolean): Promise<void> {
    return this.#work.runQuietly("undoing", () => this.#writing.settleConflict(place, overwrite));
  }

  clearMarks(): Promise<void> {
    return this.#work.run("clearing", async () => {
      this.store.set({ done: { kind: "marks-cleared", ...(await this.#marking.clear()) } });
    });
  }

  createReport(): Promise<void> {
    return this.#work.run("reporting", async () => {
      if (!this.store.get().result) await this.#checkAll();
      const { putReport } = await import("./reporting");
      await putReport(this.#context, this.#memory);
    });
  }

  changeSettings(change: Partial<Settings>): void {
    const { settings } = this.store.get();
    const now = { ...settings, ...change };
    this.store.set({ settings: now });
    void this.#work.runQuietly("loading", () => saveSettings(this.#context.preferences, now));
    if (this.store.get().result) void this.#work.runQuietly("checking", () => this.#followSettings(settings, now));
  }

  saveProfile(profile: ScoringProfile, others: ForOthers): Promise<void> {
    return this.#work.runQuietly("saving-profile", async () => {
      await this.#memory.keepProfile(profile);
      if (others !== "as-before") {
        const settings = { ...this.store.get().settings, profile: others === "use" ? profile : null };
        this.store.set({ settings });
        await saveSettings(this.#context.preferences, settings);
      }
      await this.#checking.recheck([]);
    });
  }

  draftProfile(profileDraft: PaneState["profileDraft"]): void {
    this.store.set({ profileDraft });
  }

  chooseQuantity(indicator: string, side: ChoiceSide, choice: QuantityChoice | null): Promise<void> {
    return this.#work.runQuietly("choosing", async () => {
      await this.#memory.changeChoices((choices) => choicesAfter(choices, indicator, side, choice));
      await this.#checking.recheck([]);
    });
  }

  removeProfile(): Promise<void> {
    return this.#work.runQuietly("removing-profile", async () => {
      await this.#memory.keepProfile(null);
      await this.#checking.recheck([]);
    });
  }

  resetSettings(): void {
    this.changeSettings(DEFAULT_SETTINGS);
  }

  exportSettings(): string {
    return settingsText(this.store.get().settings);
  }

  async importSettings(text: string): Promise<boolean> {
    let isRead = false;
    await this.#work.runAside("loading", async () => {
      const settings = await settingsIn(text);
      if (settings) this.changeSettings(settings);
      isRead = settings !== null;
    });
    return isRead;
  }

  async #checkAll(): Promise<void> {
    this.#live.forget();
    await this.#memory.load();
    await this.#checking.checkAll();
  }

  /** What was found is said anew where the settings change what is found, or how it is marked. */
  async #followSettings(before: Settings, now: Settings): Promise<void> {
    const isOther = before.equality !== now.equality || before.write !== now.write || before.skippedForms !== now.skippedForms || before.profile !== now.profile;
    if (isOther) await this.#checking.recheck([]);
    if (before.marks !== now.marks) await this.#checking.mark();
  }
}
