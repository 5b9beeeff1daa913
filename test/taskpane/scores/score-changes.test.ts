import { describe, expect, it } from "vitest";
import { referenceKey } from "../../../src/sheet/address";
import { heldBackScores, scoreChanges } from "../../../src/taskpane/scores/score-changes";
import { at } from "../../locales/findings";
import { change, state } from "../recalculation/changes";
import { SCIENCE_FUND, scoreWorkbook } from "./score-workbook";
import { checkedScores } from "./scores-of-workbook";

const { result: { digest }, scores } = checkedScores(scoreWorkbook(SCIENCE_FUND));
const key = (address: string) => referenceKey(at(address, "自评表"));

describe("the changes that recalculate scores", () => {
  it("are the wrong score and the total that rests on it", () => {
    expect([...scoreChanges(digest, scores)].sort()).toEqual([key("H10"), key("H25")].sort());
  });

  it("leave out other cells of the workbook, but not a total elsewhere that rests on a score", () => {
    const other = change("另表!B3", state(1), state(2));
    const summary = change("汇总表!C5", state(89.45), state(88.65));
    const changes = [other, ...digest.changes, summary];
    const restsOn = [[], ...digest.restsOn.map((parts) => parts.map((part) => part + 1)), [1, 2]];
    const chosen = scoreChanges({ changes, restsOn }, scores);
    expect(chosen.has(referenceKey(other.cell))).toBe(false);
    expect(chosen.has(referenceKey(summary.cell))).toBe(true);
  });

  it("never empty a cell", () => {
    const emptied = change("自评表!H11", state(6), state(null));
    expect(scoreChanges({ changes: [emptied], restsOn: [[]] }, scores).size).toBe(0);
  });

  it("of another self-evaluation are not among them", () => {
    const two = checkedScores(scoreWorkbook(SCIENCE_FUND, { ...SCIENCE_FUND, sheet: "自评表二" }));
    const sheets = two.result.digest.scores.map((form) => [...scoreChanges(two.result.digest, form)].map((cell) => cell.split("!")[0]));
    expect(sheets).toEqual([["自评表", "自评表"], ["自评表二", "自评表二"]]);
  });

  it("that are held back are counted by cell, and only those of the form", () => {
    const held = (cell: string) => ({ cell: at(cell), relation: cell, code: "operand-suspect" as const });
    expect(heldBackScores({ heldBack: [held("自评表!H10"), held("自评表!H10"), held("自评表!E10"), held("另表!H10")] }, scores)).toBe(1);
  });
});
