import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CHANGE_REASONS as CHANGES_EN, HELD_BACK_REASONS as HELD_BACK_EN } from "../../src/locales/en-US/change-text";
import { NOT_CHECKED_REASONS as NOT_CHECKED_EN } from "../../src/locales/en-US/not-checked-text";
import { localeOf } from "../../src/locales";
import { LOCALE_IDS } from "../../src/locales/locale";
import { CHANGE_REASONS, HELD_BACK_REASONS } from "../../src/locales/zh-CN/change-text";
import { NOT_CHECKED_REASONS } from "../../src/locales/zh-CN/not-checked-text";
import type { RelationKind } from "../../src/relations/relation";

const KINDS: Readonly<Record<RelationKind, true>> = {
  sum: true, hierarchy: true, ratio: true, change: true, equality: true, cap: true, weights: true, score: true, count: true, average: true,
};

const page = (language: string, name: string): string => readFileSync(new URL(`../../assets/guide/${language}/${name}.md`, import.meta.url), "utf8");

/** The headings that have a name, and what stands below each. */
function entriesOf(text: string): ReadonlyMap<string, { readonly heading: string; readonly body: string }> {
  const named = text.matchAll(/<!-- ([\w-]+) -->\n#+ (.*)\n([^]*?)(?=\n<!-- |\n#|$)/g);
  return new Map([...named].map(([, code = "", heading = "", body = ""]) => [code, { heading, body }]));
}

const REASONS = {
  "zh-CN": { notChecked: NOT_CHECKED_REASONS, changes: CHANGE_REASONS, heldBack: HELD_BACK_REASONS, toDo: "怎么办：" },
  "en-US": { notChecked: NOT_CHECKED_EN, changes: CHANGES_EN, heldBack: HELD_BACK_EN, toDo: "What to do: " },
} as const;

describe.each(LOCALE_IDS)("the guide in %s explains everything that the pane can say", (language) => {
  const { pane } = localeOf(language);
  const { check, ...causeNames } = pane.check.causes;
  const findings = entriesOf(page(language, "findings"));
  const causes = entriesOf(page(language, "causes"));

  test.each(Object.keys(KINDS))("a relation that does not tie: %s", (kind) => {
    expect(findings.get(kind)?.body ?? "").toContain(REASONS[language].toDo);
  });

  test.each(Object.keys(pane.finding.topics))("a check that is no equation: %s", (code) => {
    expect(findings.get(code)?.body ?? "").toContain(REASONS[language].toDo);
  });

  test.each(Object.entries(causeNames))("the cause %s, under the name that the pane filters by", (code, name) => {
    expect(causes.get(code)?.heading).toBe(name);
    expect(causes.get(code)?.body ?? "").toContain(REASONS[language].toDo);
  });

  test("the causes and findings that it names are those that there are", () => {
    expect(check).not.toBe("");
    expect([...causes.keys()].sort()).toEqual(Object.keys(causeNames).sort());
    expect([...findings.keys()].sort()).toEqual([...Object.keys(KINDS), ...Object.keys(pane.finding.topics), "verdicts", "not-checked"].sort());
  });

  test.each(Object.values(REASONS[language].notChecked))("not checked: %s", (reason) => {
    expect(findings.get("not-checked")?.body ?? "").toContain(`| ${reason} |`);
  });

  test("why a cell is recalculated, and why not", () => {
    const { undo, fix, ...derived } = REASONS[language].changes;
    expect([undo, fix]).not.toContain("");
    for (const reason of [...Object.values(derived), ...Object.values(REASONS[language].heldBack)]) expect(page(language, "recalculation")).toContain(`| ${reason} |`);
  });
});
