import type { ColumnSpec, PanelSpec, RowSpec, TableSpec } from "../forms/form-spec";
import { comparableTitle, compilePatterns, matches, type LabelPatterns } from "./label-pattern";

/** A column or row of a specification with its labels compiled. */
export interface Compiled<Spec> {
  readonly spec: Spec;
  readonly patterns: LabelPatterns;
}

export interface CompiledPanel {
  readonly spec: PanelSpec;
  readonly columns: readonly Compiled<ColumnSpec>[];
  /** The first row of the specification that a label fits. */
  readonly rowOf: (label: string) => RowSpec | undefined;
}

export interface CompiledTable {
  readonly spec: TableSpec;
  readonly panels: readonly CompiledPanel[];
  readonly hints: LabelPatterns;
}

function compile<Spec extends { readonly labels: readonly string[] }>(spec: Spec): Compiled<Spec> {
  return { spec, patterns: compilePatterns(spec.labels) };
}

/** Finds the first of several specifications that a label fits, without trying one after the other where a label is named as it is. */
function firstFitting<Spec>(all: readonly Compiled<Spec>[]): (label: string) => Spec | undefined {
  const exact = new Map<string, number>();
  const loose: { readonly at: number; readonly pattern: RegExp }[] = [];
  for (const [at, { patterns }] of all.entries()) {
    for (const label of patterns.exact) if (!exact.has(label)) exact.set(label, at);
    for (const pattern of patterns.loose) loose.push({ at, pattern });
  }
  return (label) => {
    const named = exact.get(label) ?? all.length;
    const at = loose.find((candidate) => candidate.at < named && candidate.pattern.test(label))?.at ?? named;
    return all[at]?.spec;
  };
}

export function compileTable(spec: TableSpec): CompiledTable {
  const panels = spec.panels.map((panel) => ({
    spec: panel,
    columns: panel.columns.map(compile),
    rowOf: firstFitting((panel.rows ?? []).map(compile)),
  }));
  return { spec, panels, hints: compilePatterns(spec.hints ?? []) };
}

/** Does a header end as one of the labels says? */
export function matchesHeader(patterns: LabelPatterns, tails: readonly string[]): boolean {
  return tails.some((tail) => matches(patterns, tail));
}

/** What may not stand in front of a title: with it, it is the title of another table (`项目` + `支出决算表`). */
const OTHER_SCOPE = /(?:财政拨款|基本|项目|基金|资本经营|一般公共预算|政府采购|收入|支出|购买服务)$/;

/** Every title has one of these words, which most cells have not. */
const TITLE_WORD = /表|自评|体系/;

/** Titles that other titles end with. */
const COMMON_ENDING = /^(?:收入|支出|收支|预算|三公|自评表)/;

/** Finds by title which forms it may be: whole titles, the longest first. */
export class TitleIndex {
  readonly #titles: readonly { readonly title: string; readonly kinds: readonly string[] }[];

  constructor(entries: readonly { readonly kind: string; readonly titles: readonly string[] }[]) {
    const kinds = new Map<string, string[]>();
    for (const { kind, titles } of entries) {
      for (const title of titles) {
        const key = comparableTitle(title);
        kinds.set(key, [...(kinds.get(key) ?? []), kind]);
      }
    }
    this.#titles = [...kinds].map(([title, of]) => ({ title, kinds: of })).sort((a, b) => b.title.length - a.title.length);
  }

  /** The kinds that the title names, and the part of it that does; undefined when it names none. */
  find(text: string): { readonly kinds: readonly string[]; readonly title: string } | undefined {
    if (!TITLE_WORD.test(text)) return undefined;
    const comparableText = comparableTitle(text);
    if (comparableText.length < 3 || comparableText.length > 60) return undefined;
    const found = this.#titles.find(({ title }) => comparableText.endsWith(title));
    if (!found) return undefined;
    if (!COMMON_ENDING.test(found.title)) return found;
    const before = comparableText.slice(0, comparableText.length - found.title.length);
    return OTHER_SCOPE.test(before) ? { kinds: [], title: comparableText } : found;
  }
}
