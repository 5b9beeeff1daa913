/** Characters that a terminal draws two columns wide: Chinese, full-width forms, Chinese punctuation. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Chinese quotation marks are drawn wide by Chinese fonts, yet counted narrow by terminals. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? 2 : 1;
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** Cut to a width with an ellipsis, so that columns stay columns. */
export function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = "";
  for (const letter of text) {
    if (displayWidth(cut + letter) > width - 1) break;
    cut += letter;
  }
  return `${cut}…`;
}
