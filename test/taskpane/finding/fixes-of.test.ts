import { describe, expect, it } from "vitest";
import { fixAct, followingCells } from "../../../src/taskpane/finding/fixes-of";
import { at, relationFinding } from "../../locales/findings";

const swap = [
  { cell: at("B4"), before: "7", after: "8" }, { cell: at("C4"), before: "8", after: "7" },
];
const follows = { cell: at("D4"), before: "1", after: "-1" };

describe("what a fix does", () => {
  it("is a swap where cells change places, whatever follows from it", () => {
    expect(fixAct(relationFinding({ fixes: swap }))).toEqual({ kind: "swap" });
    expect(fixAct(relationFinding({ fixes: [...swap, follows] }))).toEqual({ kind: "swap" });
    expect(followingCells([...swap, follows], 3)).toBe(1);
  });

  it("names the new figure where one cell is corrected", () => {
    expect(fixAct(relationFinding({ fixes: [{ cell: at("C7"), before: "1145.80", after: "1145.81" }] }))).toEqual({ kind: "change", to: "1,145.81" });
    expect(fixAct(relationFinding({ fixes: [{ cell: at("C7"), before: "", after: "27980.50" }] }))).toEqual({ kind: "fill", to: "27,980.50" });
    expect(followingCells([{ cell: at("C7"), before: "1", after: "2" }], 3)).toBe(2);
  });

  it("corrects a formula, empties a cell, gives a percent sign back", () => {
    expect(fixAct(relationFinding({ fixes: [{ cell: at("C7"), before: "1", after: "2", formula: "SUM(C4:C6)" }] }))).toEqual({ kind: "correct-formula" });
    expect(fixAct(relationFinding({ fixes: [{ cell: at("C7"), before: "0", after: "" }] }))).toEqual({ kind: "clear" });
    expect(fixAct(relationFinding({ cause: { code: "lost-format" }, fixes: [{ cell: at("E7"), before: "1", after: "100%" }] }))).toEqual({ kind: "restore-percent" });
  });
});
