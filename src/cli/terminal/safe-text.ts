/** Control characters, and marks that turn the direction of writing. */
const CONTROL = /\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const ESCAPE = "\u001b";
const COLOUR = /^\[\d{1,2}m/;

/**
 * Text that may be shown on a terminal. What stands in a workbook was written by strangers: an escape sequence in a
 * label must not reach the terminal. Only line ends and colours, which are ours, are let through.
 */
export function safeText(text: string): string {
  return text.replace(CONTROL, (found, offset: number) => {
    if (found === "\n") return found;
    if (found === "\t") return " ";
    return found === ESCAPE && COLOUR.test(text.slice(offset + 1, offset + 5)) ? found : "";
  });
}
