import type { IndicatorChoice } from "../articulation/evaluation/indicator-choice";
import { keptJson } from "./kept-text";

/** The name of the text that is kept with the document. */
export const INDICATOR_CHOICES = "indicator-choices";

export function choicesText(choices: readonly IndicatorChoice[]): string {
  return keptJson({ version: 1, choices });
}
