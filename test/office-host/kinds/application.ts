import { asOneOf } from "../protocol/argument-types";
import { CALCULATION_MODES } from "../workbook/calculation";
import type { KindOf } from "./node";

export const APPLICATION: KindOf<"Application"> = {
  name: "Application",
  members: {
    calculationMode: {
      since: "1.1",
      setSince: "1.8",
      get: ({ calculation }) => calculation.mode,
      set: ({ calculation }, mode) => (calculation.mode = asOneOf(mode, CALCULATION_MODES)),
    },
    calculationState: { since: "1.9", get: () => "Done" },
    calculationEngineVersion: { since: "1.9", get: () => 191029 },
    // Every kind of calculation is a whole one here.
    calculate: { since: "1.1", call: ({ calculation }) => calculation.recalculate() },
    suspendApiCalculationUntilNextSync: { since: "1.6", call: ({ calculation }) => void (calculation.suspended = true) },
    // There is no screen; the counters tell how often it was called.
    suspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => undefined },
  },
};
