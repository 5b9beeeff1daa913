/**
 * The thread in which the grid's engine calculates: with tens of thousands of formulas it is at it for a second or more at
 * every edit, and the page must not stand still meanwhile.
 */
export class FormulaThread {
  readonly worker = new Worker(new URL("./formula-worker.ts", import.meta.url), { name: "gouji-formulas" });
  /** Kept once it was loaded. */
  readonly ready: Promise<void>;
  readonly #broken: Promise<never>;

  constructor() {
    this.#broken = new Promise((_, reject) => {
      this.worker.addEventListener("error", ({ message }) => reject(new Error(message === "" ? "worker" : message)));
    });
    // While nobody waits for an answer, nobody is told.
    this.#broken.catch(() => undefined);
    // The engine speaks first.
    this.ready = this.answer(new Promise((resolve) => this.worker.addEventListener("message", () => resolve(), { once: true })));
  }

  /** What the thread answers; rejects where it could not be loaded or broke down, since then no answer comes. */
  answer<T>(answer: Promise<T>): Promise<T> {
    return Promise.race([answer, this.#broken]);
  }

  end(): void {
    this.worker.terminate();
  }
}
