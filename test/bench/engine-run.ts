import { review } from "../../src/review/review-workbook";
import { median, millisecondsOf, warmMedian } from "./stopwatch";
import { barePass, countCells, largeWorkbook, usualWorkbook } from "./workload";

/** What a fresh process measures; engine-figures.ts bundles this file as it is shipped, runs it and reads its answer. */
export interface EngineMeasurement {
  readonly first: number;
  readonly warm: number;
  readonly usual: { readonly cells: number; readonly tables: number };
  readonly whole: number;
  readonly bare: number;
  readonly large: { readonly cells: number; readonly tables: number };
}

const usual = usualWorkbook();
const first = millisecondsOf(() => review(usual));
const size = (content: typeof usual): EngineMeasurement["usual"] => ({ cells: countCells(content), tables: content.sheets.length });

if (process.argv.includes("--first-only")) process.stdout.write(JSON.stringify({ first }));
else {
  const warm = warmMedian(() => review(usual), 51, 60);
  const large = largeWorkbook();
  // Side by side, so that another load on the machine falls on both.
  const rounds = Array.from({ length: 9 }, () => ({
    whole: millisecondsOf(() => review(large)),
    bare: warmMedian(() => barePass(large), 15, 3),
  })).slice(2);
  const whole = median(rounds.map((round) => round.whole));
  const bare = median(rounds.map((round) => round.bare));
  const measured: EngineMeasurement = { first, warm, usual: size(usual), whole, bare, large: size(large) };
  process.stdout.write(JSON.stringify(measured));
}
