import { describe, expect, it } from "vitest";
import type { ListItem } from "../../../src/review/sheet-section";
import { sectionTally } from "../../../src/taskpane/check/section-tally";
import { at, relationFinding } from "../../locales/findings";

const broken: ListItem = { kind: "finding", key: "broken", severity: "error", finding: relationFinding({}), consequences: [relationFinding({})] };
const note = { code: "empty-table-without-note", severity: "info", cell: at("A1"), form: 0, basis: "", kind: "budget-transfer" } as const;

describe("what stands on a sheet", () => {
  it("counts alike findings one by one, consequences not at all, and nothing that ties by now", () => {
    const section = {
      sheet: "表1", items: [broken], hints: [{ kind: "alike", key: "notes", severity: "info", findings: [note, note] } as const],
      tails: [{ key: "tails", form: 0, findings: [relationFinding({ verdict: "tail" })] }],
    };
    expect(sectionTally(section, new Set())).toEqual({ errors: 1, warnings: 0, tails: 1, hints: 2 });
    expect(sectionTally(section, new Set(["broken"])).errors).toBe(0);
  });
});
