import { recheck } from "../../src/review/recheck";
import { liveReview } from "../../src/review/review-steps";
import { review } from "../../src/review/review-workbook";
import { median, millisecondsOf, warmMedian } from "./stopwatch";
import { barePass, countCells, largeWorkbook, usualWorkbook } from "./workload";

/** What a fresh process measures; engine-figures.ts bundles this file as it is shipped, runs it and reads its answer. */
export interface EngineMeasurement {
  readonly first: number;
  readonly warm: number;
  /** Checking again after one edited figure, over many figures. */
  readonly recheck: number;
  readonly slowestRecheck: number;
  readonly usual: { readonly cells: number; readonly tables: number };
  readonly whole: number;
  readonly bare: number;
  readonly large: { readonly cells: number; readonly tables: number };
}

const usual = usualWorkbook();
/** One figure after another that takes part in a tie, each a little off. */
function rechecks(): number[] {
  const live = liveReview(usual);
  const cells = live.review.relations.flatMap(({ relation }) => relation.operands.map(({ cell }) => cell)).filter((_, place) => place % 37 === 0);
  const edits = cells.flatMap((cell) => {
    const sheet = usual.sheets.find(({ name }) => name === cell.sheet);
    const value = sheet?.rows[cell.row]?.[cell.column]?.value;
    if (!sheet || typeof value !== "number") return [];
    const rows = sheet.rows.map((row, at) => (at === cell.row ? row.map((one, column) => (one && column === cell.column ? { ...one, value: value + 90 } : one)) : row));
    return [{ ...sheet, rows }];
  });
  const round = (): number[] => edits.map((sheet) => millisecondsOf(() => recheck(live, [sheet])));
  round();
  return round();
}

const first = millisecondsOf(() => review(usual));
const size = (content: typeof usual): EngineMeasurement["usual"] => ({ cells: countCells(content), tables: content.sheets.length });

if (process.argv.includes("--first-only")) process.stdout.write(JSON.stringify({ first }));
else {
  const warm = warmMedian(() => review(usual), 51, 60);
  const edits = rechecks().sort((a, b) => a - b);
  const large = largeWorkbook();
  // Side by side, so that another load on the machine falls on both.
  const rounds = Array.from({ length: 9 }, () => ({
    whole: millisecondsOf(() => review(large)),
    bare: warmMedian(() => barePass(large), 15, 3),
  })).slice(2);
  const whole = median(rounds.map((round) => round.whole));
  const bare = median(rounds.map((round) => round.bare));
  const measured: EngineMeasurement = { first, warm, recheck: median(edits), slowestRecheck: edits.at(-1) ?? 0, usual: size(usual), whole, bare, large: size(large) };
  process.stdout.write(JSON.stringify(measured));
}
