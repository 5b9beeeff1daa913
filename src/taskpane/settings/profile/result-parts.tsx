import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLocale } from "../../pane-context";
import { SettingSection } from "../setting-section";
import { NumberField } from "./number-field";
import { RulePart } from "./rule-part";
import type { RuleProps } from "./rule-props";

const DECIMALS = [0, 1, 2, 3, 4];

/** What is made of computed scores: grades of the total, decimals of each. */
export function ResultParts({ profile, problemAt, onEdit }: RuleProps): ReactElement {
  const { profile: { grades: texts, decimals, unit } } = useLocale().pane;
  const { grades } = profile;
  return (
    <>
      <RulePart heading={texts.heading} effect={texts.effect}>
        {grades.map(({ name, from }, row) => (
          <NumberField
            key={row} label={texts.from(name)} unit={unit.points} value={from} problem={problemAt(`grades[${row}].from`)}
            onType={(typed) => onEdit({ grades: grades.map((grade, at) => (at === row ? { ...grade, from: typed } : grade)) })}
          />
        ))}
      </RulePart>
      <SettingSection
        heading={decimals.heading} effect={decimals.effect}
        control={(ids) => (
          <Select
            size="small" aria-labelledby={ids.heading} aria-describedby={ids.effect} value={String(profile.decimals)}
            onChange={(_, { value }) => onEdit({ decimals: Number(value) })}
          >
            {DECIMALS.map((count) => <option key={count} value={String(count)}>{count}</option>)}
          </Select>
        )}
      />
    </>
  );
}
