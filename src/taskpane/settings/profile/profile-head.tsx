import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { ScoringProfile } from "../../../scoring/profile/scoring-profile";
import { SHIPPED_PROFILES } from "../../../scoring/profiles/catalogue";
import { SeverityIcon } from "../../frame/severity-icon";
import { useLocale } from "../../pane-context";
import { TYPE } from "../../theme/type-ramp";
import { isShipped } from "./edited-profile";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "6px", paddingTop: "10px", paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  label: { ...TYPE.body },
  select: { minWidth: 0 },
  note: { ...TYPE.small, display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "6px" },
});

/** The choice of a profile, where the keyboard goes on after a button of this part is gone. */
export const CHOOSE_PROFILE = "choose-profile";

/** In front of the place among the profiles that do not come along; ids of profiles hold no colon. */
const OWN_PREFIX = "own:";

export interface ProfileHeadProps {
  readonly profile: ScoringProfile;
  /** Profiles that do not come along, to go back to. */
  readonly own: readonly ScoringProfile[];
  readonly note: readonly string[];
  readonly onChoose: (profile: ScoringProfile) => void;
  readonly children?: ReactNode;
}

/** Which profile, and how it stands. */
export function ProfileHead({ profile, own, note, onChoose, children }: ProfileHeadProps): ReactElement {
  const styles = useStyles();
  const { profile: texts } = useLocale().pane;
  const options = [...own.map((one, at) => [`${OWN_PREFIX}${String(at)}`, one] as const), ...SHIPPED_PROFILES.map((one) => [one.id, one] as const)];
  const isShown = (one: ScoringProfile) => (isShipped(profile) ? one.id === profile.id && isShipped(one) : one.name === profile.name && !isShipped(one));
  return (
    <div className={styles.part}>
      <label className={styles.label} htmlFor={CHOOSE_PROFILE}>{texts.choose}</label>
      <Select
        id={CHOOSE_PROFILE} className={styles.select} value={options.find(([, one]) => isShown(one))?.[0]}
        onChange={(_, { value }) => {
          const chosen = options.find(([name]) => name === value);
          if (chosen) onChoose(chosen[1]);
        }}
      >
        {options.map(([value, { name }]) => <option key={value} value={value}>{name}</option>)}
      </Select>
      <div className={styles.note}><SeverityIcon of="info" size={16} /><span>{note.map((sentence) => <div key={sentence}>{sentence}</div>)}</span></div>
      {children}
    </div>
  );
}
