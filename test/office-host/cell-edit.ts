/** Whether the user is typing into a cell, and the requests that wait until that is over. */
export class CellEdit {
  private waiting: (() => void)[] | null = null;

  get isOn(): boolean {
    return this.waiting !== null;
  }

  begin(): void {
    this.waiting ??= [];
  }

  end(): void {
    const waiting = this.waiting ?? [];
    this.waiting = null;
    for (const go of waiting) go();
  }

  /** Puts a request off; false when nobody is typing. */
  putOff(go: () => void): boolean {
    this.waiting?.push(go);
    return this.waiting !== null;
  }
}
