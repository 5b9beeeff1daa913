import type { ReactElement } from "react";
import { decimal } from "../../../number/decimal";
import { bandOf } from "../../../scoring/rules/band-of";
import { useLocale } from "../../pane-context";
import { withZeroBelow } from "./edited-profile";
import { NumberField } from "./number-field";
import { RulePart } from "./rule-part";
import type { RuleProps } from "./rule-props";

const EXAMPLE_POINTS = decimal(10);

export interface ThresholdPartsProps extends RuleProps {
  /** The profile as a whole in the place of the one before: a threshold can also go. */
  readonly onReplace: (change: (profile: RuleProps["profile"]) => RuleProps["profile"]) => void;
}

/** From which completion on something is said, and below which nothing is scored. */
export function CompletionParts({ profile, problemAt, onEdit, onReplace }: ThresholdPartsProps): ReactElement {
  const { profile: { overFulfilment: over, zeroBelow, unit } } = useLocale().pane;
  const { overFulfilment, zeroBelowRatio = "" } = profile;
  return (
    <>
      <RulePart heading={over.heading}>
        {(["warnAt", "reasonAt"] as const).map((part) => (
          <NumberField
            key={part} isShare label={over[part]} unit={unit.percent} value={overFulfilment[part]} problem={problemAt(`overFulfilment.${part}`)}
            onType={(typed) => onEdit({ overFulfilment: { ...overFulfilment, [part]: typed } })}
          />
        ))}
      </RulePart>
      <RulePart heading={zeroBelow.heading} effect={zeroBelow.effect}>
        <NumberField
          isShare label={zeroBelow.label} unit={unit.percent} value={zeroBelowRatio} problem={problemAt("zeroBelowRatio")}
          onType={(typed) => onReplace((before) => withZeroBelow(before, typed))}
        />
      </RulePart>
    </>
  );
}

/** The bands that a judgement must lie in, with what they make of ten points. */
export function JudgementPart({ profile, problemAt, onEdit }: RuleProps): ReactElement {
  const { scoring, colon, clauseSeparator, pane: { profile: { qualitative: texts, unit } } } = useLocale();
  const { qualitative } = profile;
  const isReadable = problemAt("qualitative.achieved") === undefined && problemAt("qualitative.partly") === undefined;
  const example = (["achieved", "partly", "missed"] as const).map((tier) => `${scoring.tier(tier)} ${scoring.band(bandOf(tier, EXAMPLE_POINTS, profile))}`);
  return (
    <RulePart heading={texts.heading} effect={isReadable ? `${texts.example}${colon}${example.join(clauseSeparator)}` : undefined}>
      {(["achieved", "partly"] as const).map((part) => (
        <NumberField
          key={part} isShare label={texts[part]} unit={unit.percent} value={qualitative[part]} problem={problemAt(`qualitative.${part}`)}
          onType={(typed) => onEdit({ qualitative: { ...qualitative, [part]: typed } })}
        />
      ))}
    </RulePart>
  );
}
