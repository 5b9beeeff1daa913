import type { LabelColumnRole } from "../forms/label-columns";
import { LABEL_COLUMNS } from "../forms/label-columns";
import { compilePatterns, matches, type LabelPatterns } from "./label-pattern";

const LABEL_PATTERNS = LABEL_COLUMNS.map(({ role, labels }) => ({ role, patterns: compilePatterns(labels) }));

/** The few headers of a workbook come again on every sheet, so what they are is kept; null is none. */
const known = new Map<string, LabelColumnRole | null>();
const MOST_KNOWN = 5_000;

/** The role of a label column by its innermost header, or undefined for a column of figures. */
export function labelColumnRole(comparableLeaf: string): LabelColumnRole | undefined {
  let role = known.get(comparableLeaf);
  if (role === undefined) {
    role = LABEL_PATTERNS.find(({ patterns }) => matches(patterns, comparableLeaf))?.role ?? null;
    if (known.size >= MOST_KNOWN) known.clear();
    if (comparableLeaf.length <= 80) known.set(comparableLeaf, role);
  }
  return role ?? undefined;
}

/** Words that stand in headers; used to find header rows, not to tell what a column is. */
export class HeaderVocabulary {
  readonly #known = new Map<string, boolean>();

  constructor(private readonly patterns: readonly LabelPatterns[]) {}

  has(comparableLabel: string): boolean {
    const known = this.#known.get(comparableLabel);
    if (known !== undefined) return known;
    const found =
      comparableLabel.length <= 40 &&
      (labelColumnRole(comparableLabel) !== undefined ||
        this.patterns.some((patterns) => matches(patterns, comparableLabel)));
    if (this.#known.size < 50_000) this.#known.set(comparableLabel, found);
    return found;
  }
}
