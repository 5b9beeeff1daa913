import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { ProfileInForce } from "../../../review/profile-in-force";
import { useLocale } from "../../pane-context";
import { TYPE } from "../../theme/type-ramp";

const useStyles = makeStyles({
  part: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "2px", marginLeft: "22px" },
  effect: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
});

export interface RemovalPartProps {
  /** What is saved with the document; null where it cannot be read. */
  readonly kept: string | null;
  /** What counts without the profile of the document. */
  readonly then: ProfileInForce;
  readonly onRemove: () => void;
}

/** Takes the profile away that is saved with the document, and says before what will count. */
export function RemovalPart({ kept, then: { profile, origin }, onRemove }: RemovalPartProps): ReactElement {
  const styles = useStyles();
  const { removal } = useLocale().pane.profile;
  const id = useId();
  return (
    <div className={styles.part}>
      <Button size="small" aria-describedby={id} onClick={onRemove}>{removal.act}</Button>
      <span className={styles.effect} id={id}>{removal.effect(kept, profile.name, origin === "default")}</span>
    </div>
  );
}
