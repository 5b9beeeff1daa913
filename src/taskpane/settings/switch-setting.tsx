import { makeStyles, Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SettingSection } from "./setting-section";

const useStyles = makeStyles({
  // Without its own margins, so that it ends where buttons end.
  switch: { marginRight: "-8px", flexShrink: 0 },
});

export interface SwitchSettingProps {
  readonly texts: { readonly heading: string; readonly effect: string };
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** On or off, with what it does. */
export function SwitchSetting({ texts: { heading, effect }, isOn, onSwitch }: SwitchSettingProps): ReactElement {
  const styles = useStyles();
  return (
    <SettingSection
      heading={heading} effect={effect}
      control={(ids) => (
        <Switch className={styles.switch} checked={isOn} aria-labelledby={ids.heading} aria-describedby={ids.effect} onChange={(_, { checked }) => onSwitch(checked)} />
      )}
    />
  );
}
