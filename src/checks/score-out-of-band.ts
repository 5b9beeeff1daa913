import { compare } from "../number/decimal";
import type { Form } from "../recognition/form";
import { isInBand } from "../scoring/rules/band-of";
import type { CheckContext } from "./check-context";
import type { ScoreOutOfBandFinding } from "./check-finding";
import { indicatorsOf, placeOf } from "./indicator-place";

/** A judgement whose words name a tier and whose score lies in another one's band (DOMAIN.md 3.6). Bands differ by place, so it is to be verified. */
export function scoresOutOfBand(context: CheckContext, form: Form, formIndex: number): ScoreOutOfBandFinding[] {
  return indicatorsOf(context, formIndex).flatMap((indicator): ScoreOutOfBandFinding[] => {
    const { score, written, points, cells } = indicator;
    if (score.kind !== "band" || written === null || points === null) return [];
    const { low, high, isHighIncluded } = score;
    // More than all points is another finding.
    if (isInBand(written, score) || compare(written, points) > 0) return [];
    return [{
      ...placeOf(form, indicator, cells.score), code: "score-out-of-band", severity: "warning", basis: context.profile.source,
      indicator: indicator.row.label, actual: indicator.actualText, score: written, points, low, high, isHighIncluded,
    }];
  });
}
