const LESS = 60;
const COLON = 58;
const GREATER = 62;
const SLASH = 47;
const SPACE = 32;
const LETTER_C = 99;

/**
 * Counts the cells of a sheet in its bytes, without making anything of them: a sheet that is too large is
 * known as such in a fraction of the time that reading it up to the limit would take.
 */
export class CellCounter {
  cells = 0;
  /** Where in a tag the last piece ended, so that a tag may be cut anywhere. */
  private state: "text" | "name start" | "name" | "c" = "text";

  constructor(private readonly limit: number) {}

  /** Takes the next piece; false as soon as there are more cells than allowed. */
  push(bytes: Uint8Array): boolean {
    for (let at = 0; at < bytes.length; at++) {
      const code = bytes[at] ?? 0;
      if (this.state === "text") {
        at = bytes.indexOf(LESS, at);
        if (at < 0) return true;
        this.state = "name start";
      } else if (this.state === "name start") {
        this.state = code === LETTER_C ? "c" : isNameEnd(code) || code === SLASH ? "text" : "name";
      } else if (code === COLON) {
        this.state = "name start";
      } else if (isNameEnd(code) || code === SLASH) {
        if (this.state === "c" && ++this.cells > this.limit) return false;
        this.state = "text";
      } else this.state = "name";
    }
    return true;
  }
}

function isNameEnd(code: number): boolean {
  return code <= SPACE || code === GREATER;
}
