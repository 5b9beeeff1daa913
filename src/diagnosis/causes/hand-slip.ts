import type { CauseCode } from "../finding";
import type { CauseFinder } from "../broken-tie";
import type { Slip } from "../slip";

/** One slip of the hand turns the right figure into the written one. */
export function handSlip(slip: Slip & CauseCode): CauseFinder {
  return ({ suspicion }) =>
    suspicion?.slip === slip ? { cause: { code: slip, cells: [suspicion.term.cell] }, suspect: suspicion.term.cell } : undefined;
}
