/**
 * The numbering in front of a label: `一、`, `（一）`, `1.`, `（1）`, `①`. Which style is the outer one
 * differs from form to form, so only the style is told, not a level.
 */
export type NumberingStyle = "cn" | "bracketed-cn" | "digit" | "bracketed-digit" | "circled" | "none";

const STYLES: readonly (readonly [NumberingStyle, RegExp])[] = [
  ["cn", /^[一二三四五六七八九十百]{1,4}[、.,．]/],
  ["bracketed-cn", /^\([一二三四五六七八九十]{1,3}\)/],
  ["digit", /^\d{1,2}(?:[、.．](?!\d)|,(?!\d))/],
  ["bracketed-digit", /^\(\d{1,2}\)/],
  ["circled", /^[①-⑳]/],
];

const OF_WHICH = /^其中[:;,、]?/;

export interface NumberedLabel {
  readonly style: NumberingStyle;
  /** The label without its numbering and without 其中. */
  readonly text: string;
  readonly ofWhich: boolean;
}

/** Splits a normalized label. */
export function readNumbering(normalized: string): NumberedLabel {
  const ofWhich = OF_WHICH.test(normalized);
  const rest = ofWhich ? normalized.replace(OF_WHICH, "") : normalized;
  for (const [style, pattern] of STYLES) {
    if (pattern.test(rest)) return { style, text: rest.replace(pattern, ""), ofWhich };
  }
  return { style: "none", text: rest, ofWhich };
}
