import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ScoringProfile } from "../../../scoring/profile/scoring-profile";
import { useLocale } from "../../pane-context";
import { RulePart } from "./rule-part";
import type { RuleProps } from "./rule-props";
import { leftToConfirm, listedToConfirm } from "./to-confirm";

const useStyles = makeStyles({ ticks: { display: "flex", flexDirection: "column", marginLeft: "-8px" } });

export interface ConfirmPartProps extends RuleProps {
  /** The profile before it was edited. */
  readonly start: ScoringProfile;
}

/** The values that no official text was found for, to be ticked off one by one. */
export function ConfirmPart({ profile, start, onEdit }: ConfirmPartProps): ReactElement | null {
  const styles = useStyles();
  const { scoringProfile, pane: { profile: { toConfirm: texts } } } = useLocale();
  const listed = listedToConfirm(start, profile);
  if (listed.length === 0) return null;
  return (
    <RulePart heading={texts.heading} note={texts.effect}>
      <div className={styles.ticks}>
        {listed.map((path) => (
          <Checkbox
            key={path} label={scoringProfile.fields[path]} checked={!profile.toConfirm.includes(path)}
            onChange={(_, { checked }) => onEdit({ toConfirm: leftToConfirm(listed, profile, path, checked === true) })}
          />
        ))}
      </div>
    </RulePart>
  );
}
