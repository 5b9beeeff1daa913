import { describe, expect, it } from "vitest";
import type { CellItem } from "../../../src/taskpane/scores/cell-items";
import { callsForAttention, scoreStanding } from "../../../src/taskpane/scores/score-standing";
import { relationFinding } from "../../locales/findings";

const found = (severity: "error" | "warning"): CellItem => {
  const finding = relationFinding({ severity });
  return { finding, severity, item: { kind: "finding", key: "x", severity, finding, consequences: [] } };
};

describe("how a score stands", () => {
  it.each([
    ["as the rule gives it", "holds", undefined, false, "holds"],
    ["a judgement within its band", "in-band", undefined, false, "holds"],
    ["a judgement without a band", "judgement", undefined, false, null],
    ["off", "broken", undefined, false, "error"],
    ["cut", "truncated", undefined, false, "warning"],
    ["lower than due", "unlikely", undefined, false, "warning"],
    ["outside of its band", "out-of-band", undefined, false, "warning"],
    ["not to be computed", "unscored", undefined, false, "notChecked"],
    ["right, but its target is suspiciously low", "holds", "warning", false, "warning"],
    ["a judgement above its points", "judgement", "error", false, "error"],
    ["off, and there is something to verify too", "broken", "warning", false, "error"],
    ["off, and accepted with an explanation", "broken", undefined, true, "accepted"],
    ["one finding accepted, another one open", "broken", "error", true, "error"],
    ["right, and something about it accepted", "holds", undefined, true, "holds"],
  ] as const)("%s", (_, verdict, open, isAccepted, expected) => {
    expect(scoreStanding(verdict, open && found(open), isAccepted)).toBe(expected);
  });

  it("only what agrees, or what nothing is said of, may be folded", () => {
    expect((["error", "warning", "holds", "notChecked", "accepted", null] as const).filter((standing) => !callsForAttention(standing))).toEqual(["holds", null]);
  });
});
