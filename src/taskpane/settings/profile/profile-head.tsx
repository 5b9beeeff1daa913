import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
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

/** Value of the option of a profile that does not come along. */
const OTHER = "";

export interface ProfileHeadProps {
  readonly profile: ScoringProfile;
  /** Profiles of this document or this user that do not come along, to go back to. */
  readonly own: ScoringProfile | null;
  readonly note: readonly string[];
  readonly onChoose: (profile: ScoringProfile) => void;
}

/** Which profile, and how it stands. */
export function ProfileHead({ profile, own, note, onChoose }: ProfileHeadProps): ReactElement {
  const styles = useStyles();
  const { profile: texts } = useLocale().pane;
  const id = useId();
  const other = isShipped(profile) ? own : profile;
  return (
    <div className={styles.part}>
      <label className={styles.label} htmlFor={id}>{texts.choose}</label>
      <Select
        id={id} className={styles.select} value={isShipped(profile) ? profile.id : OTHER}
        onChange={(_, { value }) => {
          const chosen = value === OTHER ? other : SHIPPED_PROFILES.find((shipped) => shipped.id === value);
          if (chosen) onChoose(chosen);
        }}
      >
        {other && <option value={OTHER}>{other.name}</option>}
        {SHIPPED_PROFILES.map((shipped) => <option key={shipped.id} value={shipped.id}>{shipped.name}</option>)}
      </Select>
      <div className={styles.note}><SeverityIcon of="info" size={16} /><span>{note.map((sentence) => <div key={sentence}>{sentence}</div>)}</span></div>
    </div>
  );
}
