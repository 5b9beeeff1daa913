import { describe, expect, test } from "vitest";
import type { ListItem, SheetSection } from "../../../src/review/sheet-section";
import { mergeSections } from "../../../src/taskpane/session/merge-sections";

const item = (key: string, note = ""): ListItem => ({ kind: "finding", key, severity: "error", finding: { note } as never, consequences: [] });
const section = (sheet: string, ...items: ListItem[]): SheetSection => ({ sheet, items, hints: [], tails: [] });
const keys = (sections: readonly SheetSection[]) => sections.map(({ sheet, items }) => [sheet, ...items.map(({ key }) => key)]);

describe("the list after an edit", () => {
  test("keeps its order, with what is now known of each item", () => {
    const { sections, resolved } = mergeSections([section("甲", item("a"), item("b"))], [section("甲", item("b", "now"), item("a"))], ["甲"]);
    expect(keys(sections)).toEqual([["甲", "a", "b"]]);
    expect(sections[0]?.items[1]).toMatchObject({ finding: { note: "now" } });
    expect([...resolved]).toEqual([]);
  });

  test("what ties now stays in its place and is named, what is new comes last", () => {
    const { sections, resolved } = mergeSections([section("甲", item("a"), item("b"))], [section("甲", item("c"), item("b"))], ["甲"]);
    expect(keys(sections)).toEqual([["甲", "a", "b", "c"]]);
    expect([...resolved]).toEqual(["a"]);
  });

  test("what had been resolved and is wrong again is no longer resolved", () => {
    const once = mergeSections([section("甲", item("a"))], [], ["甲"]);
    expect([...once.resolved]).toEqual(["a"]);
    const twice = mergeSections(once.sections, [section("甲", item("a"))], ["甲"]);
    expect([...twice.resolved]).toEqual([]);
  });

  test("sheets stand in workbook order; those of which nothing is said are left out", () => {
    const { sections } = mergeSections([section("乙", item("b")), section("丙")], [section("甲", item("a"))], ["甲", "乙", "丙", "丁"]);
    expect(keys(sections)).toEqual([["甲", "a"], ["乙", "b"]]);
  });
});
