import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { isRelationFinding } from "../../src/diagnosis/finding";
import { localeOf } from "../../src/locales";
import { LOCALE_IDS } from "../../src/locales/locale";
import { foldConsequences } from "../../src/review/fold-consequences";
import type { Review } from "../../src/review/review";
import { review } from "../../src/review/review-workbook";
import { readSample, sampleNames } from "../golden/sample-workbooks";

const guide = fileURLToPath(new URL("../../assets/guide/", import.meta.url));
const pages = readdirSync(`${guide}zh-CN`).sort();
const read = (language: string, page: string): string => readFileSync(`${guide}${language}/${page}`, "utf8");
const quotationsIn = (text: string): string[] => [...text.matchAll(/^> (.*)$/gm)].map(([, words]) => words ?? "");

describe("what the guide says of the samples is what is found in them", () => {
  const reviews = new Map<string, Review>();
  beforeAll(async () => {
    for (const name of sampleNames) reviews.set(name, review(await readSample(name)));
  });

  test.each(LOCALE_IDS)("every quotation in %s is said of a sample, word for word", (language) => {
    const locale = localeOf(language);
    const said = new Set(
      [...reviews.values()].flatMap(({ findings }) =>
        findings.flatMap((finding) => [locale.sentence(finding), locale.title(finding), ...(isRelationFinding(finding) ? [locale.cause(finding) ?? ""] : [])])),
    );
    const quotations = pages.flatMap((page) => quotationsIn(read(language, page)));
    expect(quotations.length).toBeGreaterThan(20);
    expect(quotations.filter((words) => !said.has(words))).toEqual([]);
  });

  test("the first check counts what there is", () => {
    const { findings, changes } = reviews.get("差错示例")!;
    const { roots } = foldConsequences(findings);
    const [errors, warnings] = (["error", "warning"] as const).map((severity) => roots.filter((finding) => finding.severity === severity).length);
    for (const language of LOCALE_IDS) {
      const { pane } = localeOf(language);
      const text = read(language, "first-check.md");
      expect(text).toContain(`${pane.check.counts.errors} ${String(errors)}`);
      expect(text).toContain(`${pane.check.counts.warnings} ${String(warnings)}`);
      expect(text).toContain(pane.recalculation.apply(changes.length));
    }
  });
});
