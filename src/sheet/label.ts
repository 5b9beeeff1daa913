/**
 * Labels as they are compared: PDF-made files carry CJK radicals, typists use both widths of
 * brackets and blanks for alignment, so a label is only its letters.
 */
const RADICALS: Readonly<Record<string, string>> = { "⻔": "门", "⻋": "车", "⻚": "页", "⻅": "见", "⻓": "长", "⻛": "风", "⻝": "食", "⻢": "马" };

const BLANKS = /[\s\u00a0\u3000\u200b-\u200d\ufeff]+/g;
const PLAIN = /^[\u4e00-\u9fa5A-Za-z0-9]*$/;
const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

function normalize(text: string): string {
  const unified = text
    .normalize("NFKC")
    .replace(BLANKS, "")
    .replace(/[【〔［[{]/g, "(")
    .replace(/[】〕］\]}]/g, ")")
    .replace(/[“”‘’"'「」『』]/g, "")
    .replace(/：/g, ":")
    .replace(/[—–−－]/g, "-");
  return unified.replace(/[⻔⻋⻚⻅⻓⻛⻝⻢]/g, (radical) => RADICALS[radical] ?? radical);
}

/** A label without blanks and quotation marks, in one width of letters and brackets. */
export function normalizeLabel(text: string): string {
  if (PLAIN.test(text)) return text;
  const known = cache.get(text);
  if (known !== undefined) return known;
  const normalized = normalize(text);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  if (text.length <= 200) cache.set(text, normalized);
  return normalized;
}

/** A normalized label without its bracketed remarks: `事业收入(不含…)` is `事业收入`. */
export function labelStem(normalized: string): string {
  if (!normalized.includes("(")) return normalized.replace(/[:;。]+$/, "");
  let stem = normalized;
  for (let before = ""; before !== stem; ) {
    before = stem;
    stem = stem.replace(/\([^()]*\)/g, "");
  }
  return stem.replace(/\([^)]*$/, "").replace(/[:;。]+$/, "");
}
