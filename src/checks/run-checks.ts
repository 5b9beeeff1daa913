import type { CheckContext } from "./check-context";
import type { CheckFinding } from "./check-finding";
import { doubledRows } from "./doubled-row";
import { emptyTables } from "./empty-table";
import { labelDrifts } from "./label-drift";
import { lostFormats } from "./lost-format";
import { malformedCodes } from "./malformed-code";
import { missingReasons } from "./missing-reason";
import { unreadableFigures } from "./unreadable-figure";

/** All checks that are no equations. A new one is a file of its own and a line here. */
const CHECKS: readonly ((context: CheckContext) => readonly CheckFinding[])[] = [
  unreadableFigures,
  missingReasons,
  lostFormats,
  emptyTables,
  malformedCodes,
  labelDrifts,
  doubledRows,
];

export function runChecks(context: CheckContext): CheckFinding[] {
  return CHECKS.flatMap((check) => check(context));
}
