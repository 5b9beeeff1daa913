import { describe, expect, it } from "vitest";
import type { HeldBack } from "../../../src/changes/held-back";
import { review } from "../../../src/review/review-workbook";
import { sheetSections } from "../../../src/review/sheet-sections";
import { heldBackGroups } from "../../../src/taskpane/recalculation/held-back-groups";
import { readSample } from "../../golden/sample-workbooks";
import { at, relationFinding } from "../../locales/findings";

const heldBack = (cell: string, relation: string, code: HeldBack["code"] = "operand-suspect"): HeldBack => ({ cell: at(cell), relation, code });

describe("cells that are held back", () => {
  it("stand under the finding that doubts what they need", () => {
    const doubt = relationFinding({ relation: "items", cell: "C7", suspect: "C4" });
    const total = relationFinding({ relation: "total", cell: "C9", operands: [{ cell: "C4", value: "1" }] });
    const rate = relationFinding({ relation: "rate", cell: "D4", operands: [{ cell: "C4", value: "1" }] });
    const groups = heldBackGroups([heldBack("C9", "total"), heldBack("D4", "rate")], sheetSections([doubt, total, rate], ["表"]));
    expect(groups).toHaveLength(1);
    expect(groups[0]?.blocker?.finding).toBe(doubt);
    expect(groups[0]?.cells).toHaveLength(2);
  });

  it("stand under the finding at the root where the doubt follows from another", () => {
    const root = relationFinding({ relation: "root", cell: "B7" });
    const follows = relationFinding({ relation: "follows", cell: "C7", suspect: "C4", consequenceOf: "root" });
    const total = relationFinding({ relation: "total", cell: "C9", operands: [{ cell: "C4", value: "1" }] });
    const [group] = heldBackGroups([heldBack("C9", "total")], sheetSections([root, follows, total], ["表"]));
    expect(group?.blocker?.finding).toBe(root);
  });

  it("stand under their own finding where no operand is doubted: two rules ask for different figures", () => {
    const own = relationFinding({ relation: "own", cell: "C9" });
    const [group] = heldBackGroups([heldBack("C9", "own")], sheetSections([own], ["表"]));
    expect(group?.blocker?.finding).toBe(own);
  });

  it("are gathered by reason where no finding is to be handled first", () => {
    const cells = [heldBack("C9", "a", "operand-not-a-number"), heldBack("D9", "b", "holds-formula"), heldBack("E9", "c", "operand-not-a-number")];
    const groups = heldBackGroups(cells, []);
    expect(groups.map(({ code, cells: own, blocker }) => [code, own.length, blocker])).toEqual([
      ["operand-not-a-number", 2, null], ["holds-formula", 1, null],
    ]);
  });

  it("of the published example all wait for the swapped rows", async () => {
    const { findings, heldBack: cells } = review(await readSample("预算执行情况-2021"));
    const groups = heldBackGroups(cells, sheetSections(findings, []));
    expect(groups.map(({ blocker, cells: own }) => [blocker && "cause" in blocker.finding && blocker.finding.cause?.code, own.length]))
      .toEqual([["columns-swapped", 4]]);
  });
});
