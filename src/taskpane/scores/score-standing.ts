import type { ScoreVerdict } from "../../review/form-scores";
import type { Standing } from "../frame/severity-icon";
import type { CellItem } from "./cell-items";

/** How a score stands, for its icon; null where nothing is said of it: somebody judged. */
export type ScoreStanding = Extract<Standing, "error" | "warning" | "holds" | "notChecked" | "accepted"> | null;

const OF_VERDICT: Readonly<Record<ScoreVerdict, ScoreStanding>> = {
  holds: "holds", "in-band": "holds", truncated: "warning", unlikely: "warning", "out-of-band": "warning", broken: "error",
  unscored: "notChecked", judgement: null,
};

/**
 * The verdict on a score and what else was found about its cells, whichever is graver. What was accepted with an explanation
 * is no error any more.
 */
export function scoreStanding(verdict: ScoreVerdict, open: CellItem | undefined, isAccepted: boolean): ScoreStanding {
  if (open?.severity === "error") return "error";
  const own = OF_VERDICT[verdict];
  const isOff = own === "error" || own === "warning";
  if (isOff && !open && isAccepted) return "accepted";
  return open?.severity === "warning" && own !== "error" ? "warning" : own;
}

/** Something is to be done about it, or to be known: it is never folded. */
export function callsForAttention(standing: ScoreStanding): boolean {
  return standing !== "holds" && standing !== null;
}
