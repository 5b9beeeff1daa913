import type { Change } from "../../changes/change";
import { newestStanding } from "../../changes/journal";
import { referenceKey } from "../../sheet/address";
import type { Checking } from "./checking";
import type { Done, Problem } from "./pane-state";
import type { SessionContext } from "./session-context";
import { Halt } from "./work";

function sheetsOf(changes: readonly Change[]): string[] {
  return [...new Set(changes.map(({ cell }) => cell.sheet))];
}

type Refused = { readonly refusals: Problem["refusals"] } | "journal-damaged";

function halted(outcome: Refused): Halt {
  if (outcome === "journal-damaged") return new Halt({ code: "journal-damaged", workbook: "untouched", refusals: [], detail: "" });
  return new Halt({ code: "refused", workbook: "untouched", refusals: outcome.refusals, detail: "" });
}

/** Writes batches and takes them back; each is followed by a check of the sheets concerned. */
export class Writing {
  constructor(
    private readonly context: SessionContext,
    private readonly checking: Checking,
  ) {}

  /** Writes what is ticked in the preview. */
  async applyChosen(): Promise<void> {
    const { result, plan } = this.context.store.get();
    const changes = (result?.digest.changes ?? []).filter(({ cell }) => plan.chosen.has(referenceKey(cell)));
    if (changes.length > 0) await this.#apply(changes, "recalculated");
    else this.context.store.set({ done: { kind: "nothing-to-recalculate", heldBack: result?.digest.heldBack.length ?? 0 } });
  }

  async fix(key: string): Promise<void> {
    const outlook = this.context.store.get().outlooks.get(key);
    if (!outlook || outlook.changes.length === 0) throw new Halt({ code: "fix-outdated", workbook: "untouched", refusals: [], detail: "" });
    await this.#apply(outlook.changes, "fixed");
  }

  /** The newest standing batch; where cells were edited since, they are left and shown. */
  async undo(id?: string): Promise<void> {
    const { host, engine, store } = this.context;
    if (!this.checking.isKnown) await this.checking.checkAll();
    const batch = newestStanding(store.get().journal);
    if (!batch || (id !== undefined && batch.id !== id)) return;
    const { undoBatch } = await import("../../review/undo-batch");
    let plan = await engine.planUndo(batch);
    let outcome = await undoBatch(host, batch, plan);
    if (outcome.kind === "refused" && outcome.refusals.every(({ code }) => code === "cell-changed")) {
      // Edited since it was last read, a moment ago: planned again by what stands there now, those cells are left and shown.
      await this.checking.recheck(sheetsOf(plan.changes));
      plan = await engine.planUndo(batch);
      outcome = await undoBatch(host, batch, plan);
    }
    if (outcome.kind === "journal-damaged") throw halted("journal-damaged");
    if (outcome.kind === "refused") {
      await this.checking.recheck(sheetsOf(plan.changes));
      throw halted(outcome);
    }
    store.set({ journal: outcome.journal, done: { kind: "undone", batch: batch.id, cells: plan.changes.length, conflicts: plan.conflicts } });
    this.#announce("undone", plan.changes.length);
    await this.checking.recheck(sheetsOf(batch.changes));
  }

  /** A cell that was edited after the batch keeps its value, or is set back after all. */
  async settleConflict(place: number, overwrite: boolean): Promise<void> {
    const { done } = this.context.store.get();
    if (done?.kind !== "undone") return;
    const forced = done.conflicts[place]?.forced;
    if (overwrite && forced) await this.#write([{ ...forced, code: "undo" }]);
    this.context.store.set({ done: { ...done, conflicts: done.conflicts.filter((_, at) => at !== place), cells: done.cells + (overwrite && forced ? 1 : 0) } });
    if (overwrite && forced) await this.checking.recheck(sheetsOf([forced]));
  }

  async #apply(changes: readonly Change[], kind: Extract<Done, { changes: unknown }>["kind"]): Promise<void> {
    const { store } = this.context;
    const before = store.get().result?.tally ?? null;
    const batch = await this.#write(changes);
    store.set({ done: { kind, batch, changes, before, after: null } });
    this.#announce("applied", changes.length);
    await this.checking.recheck(sheetsOf(changes));
    const { done, result } = store.get();
    if (done && "batch" in done && done.batch === batch && done.kind === kind) store.set({ done: { ...done, after: result?.tally ?? null } });
  }

  /** The id of the batch that now stands in the journal. */
  async #write(changes: readonly Change[]): Promise<string> {
    const { host, store, newId, now } = this.context;
    const batch = { id: newId(), time: now(), changes };
    const { applyChanges } = await import("../../review/apply-changes");
    const outcome = await applyChanges(host, batch);
    if (outcome.kind === "journal-damaged") throw halted("journal-damaged");
    if (outcome.kind === "refused") {
      await this.checking.recheck(sheetsOf(changes));
      throw halted(outcome);
    }
    store.set({ journal: outcome.journal });
    return batch.id;
  }

  #announce(kind: "applied" | "undone", cells: number): void {
    const { store } = this.context;
    store.set({ announcement: { kind, cells, times: (store.get().announcement?.times ?? 0) + 1 } });
  }
}
