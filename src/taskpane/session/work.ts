import { HostFailure } from "../../host/host-failure";
import { EngineFailure } from "../engine/remote-engine";
import type { Activity, Problem, SheetGlance } from "./pane-state";
import type { SessionContext } from "./session-context";

/** Work shorter than this ends before anybody wonders. */
const PATIENCE_MS = 300;

/** Thrown to end an act with a problem that is known already. */
export class Halt extends Error {
  constructor(readonly problem: Pick<Problem, "code" | "workbook" | "refusals" | "detail">) {
    super(problem.code);
  }
}

function problemOf(error: unknown, during: Problem["during"]): Problem {
  const rest = { during, refusals: [], canRetry: true };
  if (error instanceof Halt) return { ...rest, ...error.problem };
  if (error instanceof HostFailure) return { ...rest, code: error.code, workbook: error.workbook, detail: error.detail };
  const isEngine = error instanceof EngineFailure;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { ...rest, code: isEngine ? "engine" : "unexpected", workbook: during === "applying" || during === "undoing" ? "unknown" : "untouched", detail };
}

/**
 * Runs the acts of a session one after the other, shows that they run, and turns what fails into a problem that can be
 * read and retried. No act rejects.
 */
export class Work {
  #queue: Promise<void> = Promise.resolve();
  #again: (() => Promise<void>) | null = null;

  constructor(private readonly context: SessionContext) {}

  /** An act that takes time: shown while it lasts. */
  run(kind: Activity["kind"], act: () => Promise<void>): Promise<void> {
    return this.#enqueue(kind, act, async () => {
      const { store } = this.context;
      store.set({ activity: { kind, isLong: false, isStopping: false, progress: null, glances: [] }, problem: null });
      const timer = setTimeout(() => this.#update({ isLong: true }), PATIENCE_MS);
      try {
        await act();
      } finally {
        clearTimeout(timer);
        store.set({ activity: null });
      }
    });
  }

  /** An act that is over soon: in its turn, but not shown. */
  runQuietly(during: Problem["during"], act: () => Promise<void>): Promise<void> {
    return this.#enqueue(during, act, act);
  }

  /** An act that changes nothing and need not wait for those that do, such as selecting a cell. */
  runAside(during: Problem["during"], act: () => Promise<void>): Promise<void> {
    return act().catch((error: unknown) => this.#fail(error, during, () => this.runAside(during, act)));
  }

  progress(progress: Activity["progress"]): void {
    this.#update({ progress });
  }

  /** One more sheet was looked at; again, where it had to be read again. */
  glanced(glance: SheetGlance): void {
    const known = this.context.store.get().activity?.glances ?? [];
    this.#update({ glances: [...known.filter(({ sheet }) => sheet !== glance.sheet), glance] });
  }

  stopping(): void {
    this.#update({ isStopping: true });
  }

  /** The act that failed last, once more. */
  retry(): Promise<void> {
    const again = this.#again;
    this.#again = null;
    this.context.store.set({ problem: null });
    return again ? again() : Promise.resolve();
  }

  #update(change: Partial<Activity>): void {
    const { activity } = this.context.store.get();
    if (activity) this.context.store.set({ activity: { ...activity, ...change } });
  }

  #enqueue(during: Problem["during"], act: () => Promise<void>, carryOut: () => Promise<void>): Promise<void> {
    const isActivity = carryOut !== act;
    const again = () => (isActivity ? this.run(during as Activity["kind"], act) : this.runQuietly(during, act));
    const next = this.#queue.then(carryOut).catch((error: unknown) => this.#fail(error, during, again));
    this.#queue = next;
    return next;
  }

  #fail(error: unknown, during: Problem["during"], again: () => Promise<void>): void {
    this.#again = again;
    this.context.store.set({ problem: problemOf(error, during) });
  }
}
