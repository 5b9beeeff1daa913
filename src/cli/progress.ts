import type { Io } from "./io";

/** Work shorter than this ends before anybody wonders. */
const PATIENCE_MS = 300;
const BETWEEN_MS = 100;
const CLEAR_LINE = "\r\u001b[2K";

/** One line on the error stream that is written over and taken away again; silent where nobody watches. */
export class Progress {
  readonly #started: number;
  #lastShown = Number.NEGATIVE_INFINITY;
  #isShown = false;

  constructor(private readonly io: Io) {
    this.#started = io.now();
  }

  show(text: string): void {
    const now = this.io.now();
    if (!this.io.stderr.isTerminal || now - this.#started < PATIENCE_MS || now - this.#lastShown < BETWEEN_MS) return;
    this.#lastShown = now;
    this.#isShown = true;
    this.io.stderr.write(CLEAR_LINE + text);
  }

  /** To be called before anything else is written to a terminal. */
  clear(): void {
    if (this.#isShown) this.io.stderr.write(CLEAR_LINE);
    this.#isShown = false;
  }
}
