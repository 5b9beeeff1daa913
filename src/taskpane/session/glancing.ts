import type { Sheet } from "../../sheet/sheet";

/**
 * Looks at sheets one after the other while more of them are being read. The check that follows shall not wait for it:
 * once reading is over, what was not looked at is left to that check.
 */
export class Glancing {
  readonly #waiting: Sheet[] = [];
  #isLooking = false;
  #isOver = false;

  constructor(private readonly look: (sheet: Sheet) => Promise<void>) {}

  add(sheet: Sheet): void {
    if (this.#isOver) return;
    this.#waiting.push(sheet);
    if (!this.#isLooking) void this.#lookAtAll();
  }

  end(): void {
    this.#isOver = true;
    this.#waiting.length = 0;
  }

  async #lookAtAll(): Promise<void> {
    this.#isLooking = true;
    try {
      for (let sheet = this.#waiting.shift(); sheet; sheet = this.#waiting.shift()) await this.look(sheet);
    } catch {
      // The check itself meets what went wrong here, and tells of it.
      this.end();
    } finally {
      this.#isLooking = false;
    }
  }
}
