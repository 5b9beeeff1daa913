import { trimBlanks } from "../number/blanks";

// Dashes of every length and width, as people type them for "nothing here".
const NOTHING = /^(?:[-－﹣‐-―−─━]+|[/／\\＼]|[…⋯]+|\.{3,}|无|不涉及|[nNｎＮ][/／][aAａＡ])?$/;
/** Longer than any of the marks above is likely to be. */
const LONGEST = 12;

/** Whether a text cell stands for nothing: blanks of any kind, a dash, a slash, an ellipsis, 无, 不涉及, N/A. A zero is a figure. */
export function isBlankLike(text: string): boolean {
  const trimmed = trimBlanks(text);
  return trimmed.length <= LONGEST && NOTHING.test(trimmed);
}
