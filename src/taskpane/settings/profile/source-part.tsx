import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useLocale } from "../../pane-context";
import { TYPE } from "../../theme/type-ramp";
import { isShipped } from "./edited-profile";
import { fieldStanding } from "./field-standing";
import type { RuleProps } from "./rule-props";

const useStyles = makeStyles({
  part: { ...TYPE.small, display: "flex", flexDirection: "column", rowGap: "6px", paddingTop: "10px", paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  field: { display: "flex", flexDirection: "column", rowGap: "2px" },
  problem: { color: tokens.colorStatusDangerForeground3 },
});

/** What the profile is called and where its rules come from. */
export function SourcePart({ profile, problemAt, onEdit }: RuleProps): ReactElement {
  const styles = useStyles();
  const { colon, pane: { profile: texts } } = useLocale();
  const id = useId();
  const field = (part: "name" | "source") => {
    const problem = problemAt(part);
    return (
      <div className={styles.field}>
        <label htmlFor={`${id}${part}`}>{texts[part]}</label>
        <Input
          id={`${id}${part}`} size="small" value={profile[part]} {...fieldStanding(problem, `${id}${part}-problem`)}
          onChange={(_, { value }) => onEdit({ [part]: value })}
        />
        {problem !== undefined && <span className={styles.problem} id={`${id}${part}-problem`}>{problem}</span>}
      </div>
    );
  };
  return (
    <section className={styles.part}>
      {isShipped(profile) ? <div className={styles.quiet}>{texts.source}{colon}{profile.source}</div> : <>{field("name")}{field("source")}</>}
    </section>
  );
}
