import { makeStyles, tokens } from "@fluentui/react-components";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import type { ReactElement } from "react";
import type { FormDigest } from "../../review/digest";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto", columnGap: "8px", paddingTop: "5px", paddingBottom: "5px" },
  icon: { color: tokens.colorNeutralForeground3, gridRowEnd: "span 2" },
  sheet: { ...TYPE.body, overflowWrap: "anywhere" },
  unit: { ...TYPE.small, lineHeight: "20px", color: tokens.colorNeutralForeground3 },
  as: { ...TYPE.small, gridColumnStart: 2, gridColumnEnd: "span 2", color: tokens.colorNeutralForeground3 },
});

/** Below it the reader is asked to look whether the form was recognized rightly. */
const CERTAIN = 0.8;

export function RecognizedForm({ form }: { readonly form: FormDigest }): ReactElement {
  const styles = useStyles();
  const { evidence, formName, pane: { start } } = useLocale();
  const reasons = [start.as(formName(form.kind)), evidence(form), ...(form.confidence < CERTAIN ? [start.unsure] : [])];
  return (
    <li className={styles.form}>
      <span className={styles.icon} aria-hidden="true"><Table20Regular /></span>
      <span className={styles.sheet}>{form.sheet}</span>
      <span className={styles.unit}>{form.unit ?? start.noUnit}</span>
      <span className={styles.as}>{reasons.filter((reason) => reason !== "").join(" · ")}</span>
    </li>
  );
}
