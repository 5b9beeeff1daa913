import { describe, expect, test } from "vitest";
import { zhCN } from "../../src/locales/zh-CN";
import type { ScoreRow } from "../../src/review/form-scores";
import { review } from "../../src/review/review-workbook";
import { EXPLAINED_SCORES, WITHOUT_POINTS } from "./explained-scores";
import { publishedIds, publishedWorkbook } from "./published-form";

const NUMERIC = new Set<ScoreRow["target"]["kind"]>(["quantity", "range", "deadline", "step-rule", "band-rule", "several"]);

interface PublishedScore {
  readonly form: string;
  readonly scored: ScoreRow;
}

/** Rows that are no plain judgement: a number, or several, or a date stands for target or actual value. */
function quantitativeRows(): PublishedScore[] {
  return publishedIds.flatMap((form) => {
    const rows = review(publishedWorkbook(form)).scores.flatMap((scores) => scores.rows);
    return rows.filter(({ target, actual, written }) => written !== null && (NUMERIC.has(target.kind) || NUMERIC.has(actual.kind))).map((scored) => ({ form, scored }));
  });
}

function line({ form, scored: { row, targetText, actualText, verdict, score } }: PublishedScore): string {
  const why = score.kind === "computed" ? zhCN.scoring.working(score.working) : score.kind === "unscored" ? zhCN.scoring.unscored(score.reason) : zhCN.scoring.band(score);
  return `${form} row ${String(row.row + 1)}: ${targetText} | ${actualText} | ${verdict} | ${why}`;
}

describe.skipIf(publishedIds.length === 0)("published scores of indicators with numbers", () => {
  test("each is what the rules give, or it is known why not", () => {
    const rows = quantitativeRows();
    const reproduced = rows.filter(({ scored }) => scored.verdict === "holds");
    const rest = rows.filter(({ scored }) => scored.verdict !== "holds");
    const withPoints = rows.filter(({ form }) => !WITHOUT_POINTS.has(form));
    const share = (part: number, all: number) => `${((part / all) * 100).toFixed(1)} % of ${String(all)}`;
    console.log(
      `published scores reproduced: ${share(reproduced.length, rows.length)} quantitative rows, ${share(reproduced.length, withPoints.length)} where points are stated\n` +
      rest.map(line).join("\n"),
    );
    const unexplained = rest.filter(({ form }) => !WITHOUT_POINTS.has(form)).map(({ form, scored }) => `${form} ${String(scored.row.row + 1)}`);
    expect(unexplained.sort()).toEqual(EXPLAINED_SCORES.map(({ form, row }) => `${form} ${String(row)}`).sort());
    for (const { form, scored } of rest) {
      if (WITHOUT_POINTS.has(form)) expect([form, scored.points, scored.score]).toEqual([form, null, { kind: "unscored", reason: "points-missing" }]);
    }
  });
});
