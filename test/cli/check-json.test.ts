import { describe, expect, test } from "vitest";
import { fileReportSchema } from "../../src/cli/json-schema";
import { run } from "../../src/cli/run";
import type { Relation } from "../../src/relations/relation";
import type { Review } from "../../src/review/review";
import { at, d } from "../locales/findings";
import { MemoryFiles, memoryIo } from "./memory-io";
import { form, review, SWAPPED } from "./reviews";
import { EXECUTION, sampleBytes } from "./samples";

const SHEET = "基本支出对比";
const BLANK = at("Z99", SHEET);
const term = { reading: "amount", decimals: 2, exact: true } as const;
const RELATION: Relation = {
  id: "swapped", kind: "sum", forms: [0], target: { ...term, cell: SWAPPED.target.cell },
  operands: [...SWAPPED.operands.map(({ operand }) => operand), { ...term, cell: BLANK, role: "addend", factor: d("-1") }],
  basis: "公开06表", name: { row: "合计", column: "决算数" }, derived: true,
};
const REVIEW: Review = review({
  forms: [form(SHEET)],
  relations: [{ relation: RELATION, verdict: SWAPPED.verdict }],
  findings: [SWAPPED],
  notChecked: [{ code: "no-counterpart", forms: [0], rule: "X-B9" }, { code: "unit-unknown", forms: [0], cell: at("C9", SHEET) }],
  changes: [{
    cell: at("E4", SHEET), label: "工资福利支出", code: "rate",
    before: { value: 0.99, format: "0%" }, after: { value: 0.986613, format: "0%", formula: "D4/C4" },
  }],
  unrecognized: ["其他"], unread: [{ name: "图", code: "not-a-worksheet" }],
});

async function lines(...argv: readonly string[]): Promise<string[]> {
  const files = new MemoryFiles({ "a.xlsx": sampleBytes(EXECUTION), "b.xlsx": new Uint8Array([1, 2, 3]) });
  const io = memoryIo({ files, isTerminal: true });
  await run(["check", ...argv, "--json"], io, () => REVIEW);
  expect(io.err()).toBe("");
  return io.out().trimEnd().split("\n");
}

describe("gouji check --json", () => {
  test("one line per file, in the order given, that the schema reads", async () => {
    const texts = await lines("a.xlsx", "b.xlsx", "a.xlsx");
    expect(texts).toHaveLength(3);
    const reports = texts.map((text) => fileReportSchema.parse(JSON.parse(text)));
    expect(reports.map(({ file, error }) => [file, error?.code])).toEqual([["a.xlsx", undefined], ["b.xlsx", "not-a-workbook"], ["a.xlsx", undefined]]);
    for (const [i, text] of texts.entries()) expect(JSON.stringify(reports[i]), "no keys beyond the schema").toBe(text);
  });

  test("keys stand in the order of the contract", async () => {
    const [first = ""] = await lines("a.xlsx");
    const report = JSON.parse(first) as Record<string, object[]>;
    expect(Object.keys(report)).toEqual(["schemaVersion", "file", "error", "forms", "relations", "findings", "notChecked", "changes", "scores", "profile"]);
    const keysOf = (part: string) => Object.keys(report[part]?.[0] ?? {});
    expect(keysOf("forms")).toEqual(["kind", "sheet", "range", "unit", "title", "confidence"]);
    expect(keysOf("relations")).toEqual(["id", "kind", "forms", "target", "operands", "verdict", "expected", "actual", "basis"]);
    expect(keysOf("findings").slice(0, 8)).toEqual(["code", "severity", "relation", "sheet", "cell", "operands", "expected", "actual"]);
    expect(keysOf("changes")).toEqual(["sheet", "cell", "before", "after", "code", "message"]);
  });

  test("numbers are decimal strings, cells are named, blank operands are left out", async () => {
    const [first = ""] = await lines("a.xlsx");
    const { relations, findings, notChecked, changes } = JSON.parse(first) as Record<string, Record<string, unknown>[]>;
    expect(relations?.[0]).toEqual({
      id: "swapped", kind: "sum", forms: [0], target: { sheet: SHEET, cell: "C7" }, verdict: "broken",
      operands: ["C4", "C5", "C6"].map((cell) => ({ sheet: SHEET, cell, role: "addend", factor: "1" })),
      expected: "9017122.40", actual: "8901652.46", basis: "公开06表",
    });
    expect(findings?.[0]).toMatchObject({
      code: "sum-broken", severity: "error", difference: "115469.94", cause: { code: "columns-swapped" },
      fixes: [{ sheet: SHEET, cell: "C4", before: "8065382.38", after: "7972225.24" }, { cell: "C6" }],
    });
    expect(findings?.[0]?.["message"]).toContain("C4 + C5 + C6 = 9,017,122.40，比合计 C7 多 115,469.94。");
    expect(notChecked?.map(({ sheet, cell, code }) => [sheet, cell, code])).toEqual([
      [SHEET, undefined, "no-counterpart"], [SHEET, "C9", "unit-unknown"],
      ["其他", undefined, "sheet-not-recognized"], ["图", undefined, "sheet-not-a-worksheet"],
    ]);
    expect(changes?.[0]).toEqual({
      sheet: SHEET, cell: "E4", code: "rate", message: expect.stringContaining("工资福利支出") as string,
      before: { value: "0.99", type: "number", numberFormat: "0%" },
      after: { value: "0.986613", type: "number", numberFormat: "0%", formula: "D4/C4" },
    });
  });

  test("an unreadable file is its error and nothing else", async () => {
    const [first = ""] = await lines("b.xlsx");
    expect(JSON.parse(first)).toEqual({
      schemaVersion: 1, file: "b.xlsx", error: { code: "not-a-workbook", message: "这不是 Excel 工作簿（.xlsx）。" },
    });
  });

  test("messages are in the language asked for", async () => {
    const [first = ""] = await lines("a.xlsx", "--lang", "en-US");
    expect(first).toContain("115,469.94 more than C7");
  });
});
