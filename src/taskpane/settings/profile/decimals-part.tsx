import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLocale } from "../../pane-context";
import { SettingSection } from "../setting-section";
import type { RuleProps } from "./rule-props";

const DECIMALS = [0, 1, 2, 3, 4];

/** Decimals of a computed score. */
export function DecimalsPart({ profile, onEdit }: RuleProps): ReactElement {
  const { decimals } = useLocale().pane.profile;
  return (
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
  );
}
