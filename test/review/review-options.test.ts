import { describe, expect, it } from "vitest";
import { isRelationFinding } from "../../src/diagnosis/finding";
import { review } from "../../src/review/review-workbook";
import { readSample, sampleNames } from "../golden/sample-workbooks";

describe("figures that must be equal", () => {
  it.each(sampleNames)("in %s make every tail a warning, and change nothing else", async (name) => {
    const content = await readSample(name);
    const [usual, exact] = [review(content), review(content, { equality: "exact" })];
    const isTail = (finding: (typeof usual.findings)[number]) => isRelationFinding(finding) && finding.verdict.code === "tail";
    expect(exact).toEqual({ ...usual, findings: usual.findings.map((finding) => (isTail(finding) ? { ...finding, severity: "warning" } : finding)) });
    expect(exact.findings.filter(isTail).every(({ severity }) => severity === "warning")).toBe(true);
  });

  it("has a sample with tails to speak of", async () => {
    const { findings } = review(await readSample("预算执行情况-2021"), { equality: "exact" });
    expect(findings.some((finding) => finding.severity === "warning" && isRelationFinding(finding) && finding.verdict.code === "tail")).toBe(true);
  });
});

describe("forms that are not to be checked", () => {
  it("are recognized and left alone, and so is what ties them to others", async () => {
    const content = await readSample("差错示例");
    const usual = review(content);
    const kinds = [...new Set(usual.forms.map(({ kind }) => kind))];
    for (const kind of kinds) {
      const found = review(content, { skippedForms: [kind] });
      const skipped = new Set(usual.forms.flatMap((form, index) => (form.kind === kind ? [index] : [])));
      expect(found.forms).toEqual(usual.forms);
      expect(found.skipped).toEqual([...skipped]);
      const isLeft = ({ forms }: { readonly forms: readonly number[] }) => !forms.some((form) => skipped.has(form));
      expect(found.relations.map(({ relation }) => relation)).toEqual(usual.relations.map(({ relation }) => relation).filter(isLeft));
      expect(found.notChecked).toEqual(usual.notChecked.filter(isLeft));
      expect(found.findings.some(({ form }) => skipped.has(form))).toBe(false);
      const sheets = new Set(usual.forms.filter((form) => form.kind !== kind).map(({ sheet }) => sheet));
      expect([...found.changes, ...found.heldBack].every(({ cell }) => sheets.has(cell.sheet))).toBe(true);
    }
  });

  it("may be named by kinds that nobody knows", async () => {
    const content = await readSample("预算执行情况-2021");
    expect(review(content, { skippedForms: ["final-moon-base"] })).toEqual(review(content));
  });
});
