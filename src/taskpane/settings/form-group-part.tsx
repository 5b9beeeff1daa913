import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { FormKind } from "../../forms/form-kind";
import { PartHeading } from "../frame/part-heading";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  group: { paddingTop: "4px", paddingBottom: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { paddingLeft: "12px" },
  row: { display: "flex", alignItems: "flex-start", paddingLeft: "4px", paddingRight: "12px" },
  here: { ...TYPE.small, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap", paddingTop: "8px", marginLeft: "auto" },
});

export interface FormGroupPartProps {
  readonly heading: string;
  readonly kinds: readonly FormKind[];
  readonly checked: readonly FormKind[];
  /** How often each stands in this workbook. */
  readonly times: ReadonlyMap<FormKind, number>;
  readonly onChoose: (kinds: readonly FormKind[], isChosen: boolean) => void;
}

/** The forms of one family. */
export function FormGroupPart({ heading, kinds, checked, times, onChoose }: FormGroupPartProps): ReactElement {
  const styles = useStyles();
  const locale = useLocale();
  const { formsPage: texts } = locale.pane.settings;
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <PartHeading level={2} className={styles.heading}><span id={id}>{heading}</span></PartHeading>
      {kinds.map((kind) => {
        const here = times.get(kind) ?? 0;
        return (
          <div key={kind} className={styles.row}>
            <Checkbox label={locale.formName(kind)} checked={checked.includes(kind)} onChange={(_, data) => onChoose([kind], data.checked === true)} />
            {here > 0 && <span className={styles.here}>{texts.here(here)}</span>}
          </div>
        );
      })}
    </section>
  );
}
