/** Which id of the recording is which id here: sheets, rules and kept objects have other ids in every session. */
export class Identities {
  private readonly here = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** Whether an id of the recording may stand for one here, one for one; the first that is met decides. */
  match(recorded: string, actual: string): boolean {
    const known = this.here.get(recorded);
    if (known !== undefined) return known === actual;
    if (this.taken.has(actual)) return false;
    this.here.set(recorded, actual);
    this.taken.add(actual);
    return true;
  }

  /** Anything of a request, with the ids of the recording replaced by those of here. */
  translate(value: unknown): unknown {
    if (typeof value === "string") return this.here.get(value) ?? value;
    if (Array.isArray(value)) return value.map((item) => this.translate(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.translate(item)]));
  }
}
