import { trimBlanks } from "../../number/blanks";
import { figuresInWords } from "./figures-in-words";
import { unitAtStart } from "./indicator-unit";

/** Units with a raised figure, which must not become a digit of the number. */
const RAISED_UNITS = [[/㎢|km[²2](?!\d)/g, "平方公里"], [/㎡|m[²2](?![\d.])/g, "平方米"], [/㎥|m[³3](?![\d.])/g, "立方米"]] as const;
/** ①, ⒈ and ⑴ number the parts of a list; NFKC would make quantities of them. */
const LIST_MARKS = /[\u2460-\u24ff\u2776-\u2793]/g;
/** Raised and lowered figures and fractions: no part of any quantity that is read here. */
const OTHER_FIGURES = /[²³¹¼-¾\u2070-\u208e\u2150-\u218b]/g;
const DASHES = /[‐-―−─━~～〜∼]+/g;
const QUOTES = /["'“”‘’「」『』`]/g;
/** `1、`, `1.`, `（1）` and `指标1：` in front of a part. */
const ENUMERATOR = /(^|;)(?:(?:指标|目标)\d{1,2}[:、.]|\(\d{1,2}\)(?=.)|\d{1,2}(?:、(?!\d)|\.(?!\d)(?=.)))/g;
const FINAL_MARKS = /[.,;:、。!?]+$/;

const SIGNS = [
  [/>=|=>|≧|⩾|≮|≥=/g, "≥"], [/<=|=<|≦|⩽|≯|≤=/g, "≤"], [/==/g, "="], [/\+\/?-|(?:正负|上下浮动)(?=\d)/g, "±"],
  // ±5% is at most so far off by itself.
  [/(?:≤|小于或?等于|不(?:得|能)?超[过出]?|不(?:得|能)?[大高]于)±/g, "±"],
] as const;

/** Without bracketed remarks, except those that deny something; a unit in brackets behind a number is that number's unit. */
function withoutRemarks(text: string): string {
  // 500人（次） counts visits.
  return text.replace(/([人户家件])\(次\)/g, "$1次").replace(/\(含[^()]{0,20}\)(?!\d)/g, "").replace(/(\d?)\(([^()\d]{1,20})\)(?!\d)/g, (written, digit: string, remark: string) => {
    if (/[未没不缺仅]|[≥≤<>=±]/.test(remark)) return written;
    const isUnit = digit !== "" && unitAtStart(remark)?.length === remark.length;
    return isUnit ? digit + remark : digit;
  });
}

/**
 * A text of a target or an actual value in one manner of writing (DOMAIN.md 4.1): one width, one sign per operator, `-` for
 * every dash and `;` for every line break, without blanks, quotation marks, bracketed remarks, enumerators and final marks, and
 * shares and years in figures. Two numbers that a blank keeps apart stay apart.
 */
export function normalizeIndicatorText(text: string): string {
  let plain = trimBlanks(text);
  for (const [pattern, unit] of RAISED_UNITS) plain = plain.replace(pattern, unit);
  plain = plain.replace(LIST_MARKS, ";").replace(OTHER_FIGURES, "?").normalize("NFKC");
  plain = plain
    .replace(/[ \t\u3000]*[\r\n]\s*/g, ";")
    .replace(/(\d)\s+(?=\d)/g, "$1;")
    .replace(/\s+/g, "")
    .replace(/(\d)["'“”‘’「」『』`]+(?=\d)/g, "$1;")
    .replace(QUOTES, "")
    .replace(DASHES, "-")
    .replace(/-+/g, "-")
    .replace(/[【〔[]/g, "(").replace(/[】〕\]]/g, ")");
  for (const [pattern, sign] of SIGNS) plain = plain.replace(pattern, sign);
  plain = plain.replace(/([≥≤<>=±:]);+/g, "$1").replace(ENUMERATOR, "$1").replace(/^;+/, "");
  return withoutRemarks(figuresInWords(plain)).replace(FINAL_MARKS, "");
}
