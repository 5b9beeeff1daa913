/** Characters without ink or width that come along with text copied from web pages and PDF files. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, "g");

/**
 * The text without blanks around it (half and full width, no-break, tabs, line breaks) and without
 * invisible characters anywhere.
 */
export function trimBlanks(text: string): string {
  return INVISIBLE.test(text) ? text.replace(ALL_INVISIBLE, "").trim() : text.trim();
}
