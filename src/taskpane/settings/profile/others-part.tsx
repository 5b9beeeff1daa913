import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useLocale } from "../../pane-context";
import { TYPE } from "../../theme/type-ramp";

const useStyles = makeStyles({
  part: { paddingLeft: "4px", paddingRight: "12px", paddingTop: "4px", paddingBottom: "10px" },
  // Below the words of the tick.
  note: { ...TYPE.small, color: tokens.colorNeutralForeground3, marginLeft: "36px" },
});

export interface OthersPartProps {
  readonly isTicked: boolean;
  /** What other documents are scored by, now or once this is saved. */
  readonly note: string;
  readonly onTick: (isTicked: boolean) => void;
}

/** Whether other documents are scored by the profile too. */
export function OthersPart({ isTicked, note, onTick }: OthersPartProps): ReactElement {
  const styles = useStyles();
  const { others } = useLocale().pane.profile;
  const id = useId();
  return (
    <div className={styles.part}>
      <Checkbox label={others.label} aria-describedby={id} checked={isTicked} onChange={(_, { checked }) => onTick(checked === true)} />
      <div className={styles.note} id={id}>{note}</div>
    </div>
  );
}
