import { labelStem, normalizeLabel } from "../sheet/label";

/** Labels of a specification, ready to be compared with labels of a sheet. */
export interface LabelPatterns {
  readonly exact: ReadonlySet<string>;
  readonly loose: readonly RegExp[];
}

const YEAR = /(?:19|20)\d{2}(?:年度|年)?/g;
const UNIT_PREFIX = /^(?:部门|单位)(?=.{2})/;

const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** A label as it is compared: stem without the year. The same few labels come again and again, so they are kept. */
export function comparable(label: string): string {
  const before = known.get(label);
  if (before !== undefined) return before;
  const compared = compare(label);
  if (known.size >= MOST_KNOWN) known.clear();
  if (label.length <= 80) known.set(label, compared);
  return compared;
}

function compare(label: string): string {
  const stem = labelStem(normalizeLabel(label));
  return /\d{4}/.test(stem) ? stem.replace(YEAR, "") : stem;
}

function escape(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}

export function compilePatterns(labels: readonly string[]): LabelPatterns {
  const exact = new Set<string>();
  const loose: RegExp[] = [];
  for (const label of labels) {
    const stem = label.split("/").map(comparable).join("/");
    if (stem.includes("*")) loose.push(new RegExp(`^${stem.split("*").map(escape).join(".*")}$`));
    else exact.add(stem);
  }
  return { exact, loose };
}

export function matches(patterns: LabelPatterns, comparableLabel: string): boolean {
  return patterns.exact.has(comparableLabel) || patterns.loose.some((pattern) => pattern.test(comparableLabel));
}

/** A title as it is compared: without year, table number, brackets and the words for the body. */
export function comparableTitle(text: string): string {
  return labelStem(normalizeLabel(text))
    .replace(/^(?:附件|附表|附|表|公开)?[0-9一二三四五六七八九十]{1,3}(?:表)?[:、.]?(?=\D)/, "")
    .replace(/^附[件表]?[:、]?/, "")
    .replace(YEAR, "")
    .replace(UNIT_PREFIX, "");
}
