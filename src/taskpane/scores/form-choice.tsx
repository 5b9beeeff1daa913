import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Locale } from "../../locales/locale";
import type { FormDigest } from "../../review/digest";
import type { FormScores } from "../../review/form-scores";
import { useActions, useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  part: { paddingTop: "8px", paddingLeft: "12px", paddingRight: "12px" },
  heading: { ...TYPE.small, fontWeight: 400, margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  select: { width: "100%", minWidth: 0, "& select": { fontSize: "12px" } },
});

/** What is evaluated, and the sheet where that alone does not tell one from another. */
function nameOf({ subject }: FormScores, form: FormDigest | undefined, { scoring }: Locale): string {
  const parts = [scoring.subject(subject), form?.sheet ?? ""];
  return parts.filter((part) => part !== "").join(" · ");
}

export interface FormChoiceProps {
  readonly all: readonly FormScores[];
  readonly chosen: FormScores;
  readonly forms: readonly FormDigest[];
}

/** Which self-evaluation is shown; a choice where there are several. */
export function FormChoice({ all, chosen, forms }: FormChoiceProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const locale = useLocale();
  const { scores: texts } = locale.pane;
  const keyOf = ({ form }: FormScores) => forms[form]?.key ?? "";
  return (
    <div className={styles.part}>
      {all.length === 1
        ? <h2 className={styles.heading}>{nameOf(chosen, forms[chosen.form], locale)}</h2>
        : (
          <Select size="small" className={styles.select} aria-label={texts.form} value={keyOf(chosen)} onChange={(_, { value }) => actions.showScores(value)}>
            {all.map((scores) => <option key={keyOf(scores)} value={keyOf(scores)}>{nameOf(scores, forms[scores.form], locale)}</option>)}
          </Select>
        )}
    </div>
  );
}
