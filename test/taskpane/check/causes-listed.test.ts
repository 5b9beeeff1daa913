import { describe, expect, it } from "vitest";
import type { ListItem, SheetSection } from "../../../src/review/sheet-section";
import { causesListed } from "../../../src/taskpane/check/causes-listed";
import { relationFinding } from "../../locales/findings";

function item(key: string, cause?: "unit-slip" | "columns-swapped"): ListItem {
  const finding = relationFinding(cause ? { cause: { code: cause } } : {});
  return { kind: "finding", key, severity: "error", finding, consequences: [] };
}

describe("causes to choose from", () => {
  it("are those that occur, the most frequent first", () => {
    const section: SheetSection = { sheet: "表1", items: [item("a", "unit-slip"), item("b"), item("c", "columns-swapped")], hints: [item("d", "columns-swapped")], tails: [] };
    expect(causesListed([section])).toEqual(["columns-swapped", "unit-slip", "unexplained"]);
    expect(causesListed([])).toEqual([]);
  });
});
