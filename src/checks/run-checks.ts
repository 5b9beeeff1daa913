import type { Form } from "../recognition/form";
import type { CheckContext } from "./check-context";
import type { CheckFinding } from "./check-finding";
import { actualsNotNumbers } from "./actual-not-a-number";
import { doubledRows } from "./doubled-row";
import { emptyTables } from "./empty-table";
import { gradeMismatches } from "./grade-mismatch";
import { labelDrifts } from "./label-drift";
import { lostFormats } from "./lost-format";
import { malformedCodes } from "./malformed-code";
import { missingReasons } from "./missing-reason";
import { notApplicablePoints } from "./not-applicable-points";
import { overFulfilled } from "./over-fulfilled";
import { perfectTotals } from "./perfect-total";
import { scoresOutOfBand } from "./score-out-of-band";
import { targetsWithoutNumber } from "./target-without-number";
import { unreadableFigures } from "./unreadable-figure";
import { weightsDiffer } from "./weights-differ";

/** What a check looks at, so that after an edit of figures only those run again that may say something else. */
type Check =
  /** One form at a time, with its cells and the verdicts on its own rates. */
  | { readonly of: "form"; readonly run: (context: CheckContext, form: Form, index: number) => readonly CheckFinding[] }
  /** All forms together. */
  | { readonly of: "workbook"; readonly run: (context: CheckContext) => readonly CheckFinding[] }
  /** What all forms are and the labels on them, no figures. */
  | { readonly of: "labels"; readonly run: (context: CheckContext) => readonly CheckFinding[] };

/** All checks that are no equations. A new one is a file of its own and a line here. */
const CHECKS: readonly Check[] = [
  { of: "form", run: unreadableFigures },
  { of: "form", run: missingReasons },
  { of: "form", run: lostFormats },
  { of: "workbook", run: emptyTables },
  { of: "form", run: malformedCodes },
  { of: "labels", run: labelDrifts },
  { of: "form", run: doubledRows },
  { of: "form", run: actualsNotNumbers },
  { of: "form", run: targetsWithoutNumber },
  { of: "form", run: scoresOutOfBand },
  { of: "form", run: notApplicablePoints },
  { of: "form", run: overFulfilled },
  { of: "form", run: perfectTotals },
  { of: "form", run: gradeMismatches },
  { of: "form", run: weightsDiffer },
];

/** What the checks found: by check, and by form where it looks at one form at a time. */
export type CheckRun = readonly (readonly (readonly CheckFinding[])[])[];

/** A run before an edit. */
export interface EarlierRun {
  readonly run: CheckRun;
  /** Indices of the forms that are other ones now, or of which something that checks look at may have changed. */
  readonly edited: ReadonlySet<number>;
  /** All forms are what they were, with all names on them. */
  readonly haveSameLabels: boolean;
}

export function runChecks(context: CheckContext, earlier?: EarlierRun): CheckRun {
  return CHECKS.map(({ of, run }, place) => {
    const known = earlier?.run[place];
    if (of === "form") {
      return context.forms.map((form, index) => (known && !earlier.edited.has(index) ? known[index] : undefined) ?? run(context, form, index));
    }
    return known && of === "labels" && earlier.haveSameLabels ? known : [run(context)];
  });
}
