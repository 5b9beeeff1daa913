import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { SeverityIcon } from "../../frame/severity-icon";
import { useLocale } from "../../pane-context";
import { TYPE } from "../../theme/type-ramp";
import { isShipped } from "./edited-profile";
import type { RuleProps } from "./rule-props";

const useStyles = makeStyles({
  part: { ...TYPE.small, display: "flex", flexDirection: "column", rowGap: "6px", paddingTop: "10px", paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  warning: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "6px" },
  field: { display: "flex", flexDirection: "column", rowGap: "2px" },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** Where the rules come from, and which of them no official text was found for. */
export function SourcePart({ profile, problemAt, onEdit }: RuleProps): ReactElement {
  const styles = useStyles();
  const { colon, scoringProfile, pane: { profile: texts } } = useLocale();
  const id = useId();
  const field = (part: "name" | "source") => {
    const problem = problemAt(part);
    return (
      <div className={styles.field}>
        <label htmlFor={`${id}${part}`}>{texts[part]}</label>
        <Input
          id={`${id}${part}`} size="small" value={profile[part]} aria-invalid={problem !== undefined} aria-describedby={problem === undefined ? undefined : `${id}${part}-problem`}
          onChange={(_, { value }) => onEdit({ [part]: value })}
        />
        {problem !== undefined && <span className={styles.problem} id={`${id}${part}-problem`}>{problem}</span>}
      </div>
    );
  };
  return (
    <section className={styles.part}>
      {isShipped(profile) ? <div className={styles.quiet}>{texts.source}{colon}{profile.source}</div> : <>{field("name")}{field("source")}</>}
      {profile.toConfirm.length > 0 && (
        <div className={styles.warning}>
          <SeverityIcon of="warning" size={16} />
          <span>{texts.toConfirm(profile.toConfirm.map((path) => scoringProfile.fields[path]))}</span>
        </div>
      )}
    </section>
  );
}
