import type { IndicatorValue, NamedQuantity } from "../../scoring/reading/indicator-value";
import { chosenPlace, quantitiesOf, type QuantityChoice } from "../../scoring/reading/quantity-choice";
import type { IndicatorTexts } from "../../scoring/rules/score-indicator";

/** The two texts of an indicator that may hold several quantities. */
export const CHOICE_SIDES = ["target", "actual"] as const;
export type ChoiceSide = (typeof CHOICE_SIDES)[number];

/** What a person said of an indicator whose cells hold several quantities (DOMAIN.md 4.2: scored only when the user maps them). */
export interface IndicatorChoice extends Readonly<Partial<Record<ChoiceSide, QuantityChoice>>> {
  /** `ScoredIndicator.key` */
  readonly indicator: string;
}

/** All quantities of one cell, and the place of the one that counts; null where nobody has said so. */
export interface Alternatives {
  readonly quantities: readonly NamedQuantity[];
  readonly chosen: number | null;
}

/** The quantity that counts, where somebody has said which. */
export function countedQuantity(alternatives: Alternatives | undefined): NamedQuantity | undefined {
  return alternatives && alternatives.chosen !== null ? alternatives.quantities[alternatives.chosen] : undefined;
}

export type ChoicesOffered = Readonly<Partial<Record<ChoiceSide, Alternatives>>>;

/** Kinds of values with a number, which a chosen one can be held against. */
const NUMERIC: ReadonlySet<IndicatorValue["kind"]> = new Set(["quantity", "range", "several", "step-rule", "band-rule"]);

/** What there is to choose: of a target with two ends there is nothing, for it is one rule; of an actual value there is. */
export function choicesOffered({ target, actual }: IndicatorTexts, choice: IndicatorChoice | undefined): ChoicesOffered {
  if (!NUMERIC.has(target.kind) || !NUMERIC.has(actual.kind)) return {};
  const of = (side: ChoiceSide, value: IndicatorValue): ChoicesOffered => {
    const quantities = quantitiesOf(value);
    return quantities.length === 0 ? {} : { [side]: { quantities, chosen: chosenPlace(quantities, choice?.[side]) } };
  };
  return { ...(target.kind === "several" && of("target", target)), ...of("actual", actual) };
}

/** All choices after one more was made, or taken back with null. */
export function choicesAfter(choices: readonly IndicatorChoice[], indicator: string, side: ChoiceSide, choice: QuantityChoice | null): readonly IndicatorChoice[] {
  const { [side]: _, ...rest } = choices.find((known) => known.indicator === indicator) ?? { indicator };
  const now: IndicatorChoice = choice ? { ...rest, [side]: choice } : rest;
  const others = choices.filter((known) => known.indicator !== indicator);
  return CHOICE_SIDES.some((of) => now[of]) ? [...others, now] : others;
}
