import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type FormEvent, type ReactElement } from "react";
import { useActions, useLocale, usePane } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { focusPlaceOf } from "./focus-item";

const useStyles = makeStyles({
  form: { marginTop: "10px", paddingTop: "10px", paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  label: { ...TYPE.body, display: "block", marginBottom: "4px" },
  required: { color: tokens.colorPaletteRedForeground3 },
  field: {
    ...TYPE.body, display: "block", width: "100%", minHeight: "56px", boxSizing: "border-box", resize: "vertical", paddingTop: "5px", paddingBottom: "5px", paddingLeft: "9px", paddingRight: "9px",
    fontFamily: "inherit", color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderBottomColor: tokens.colorNeutralStrokeAccessible, borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outlineStyle: "solid", outlineWidth: "2px", outlineColor: tokens.colorCompoundBrandStroke, outlineOffset: "-1px" },
  },
  kept: { ...TYPE.small, marginTop: "4px", marginBottom: "8px", color: tokens.colorNeutralForeground3 },
  missing: { ...TYPE.small, marginTop: "4px", marginBottom: 0, color: tokens.colorStatusDangerForeground3 },
  buttons: { display: "flex", columnGap: "8px" },
  button: { fontSize: "13px", fontWeight: 400 },
});

export interface AcceptFormProps {
  readonly itemKey: string;
  readonly onEnd: () => void;
}

/** One required field: why the figures may stand as they are. */
export function AcceptForm({ itemKey, onEnd }: AcceptFormProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { finding: texts } = useLocale().pane;
  const isBusy = usePane((state) => state.activity !== null);
  const [explanation, setExplanation] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const id = useId();
  const save = async () => {
    const goOn = focusPlaceOf(itemKey);
    await actions.accept(itemKey, explanation.trim());
    goOn();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (explanation.trim() !== "") return void save();
    setIsMissing(true);
    event.currentTarget.querySelector("textarea")?.focus();
  };
  return (
    <form
      className={styles.form} onSubmit={submit} noValidate
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onEnd();
      }}
    >
      <label className={styles.label} htmlFor={id}>{texts.explanation} <span className={styles.required} aria-hidden="true">*</span></label>
      <textarea
        id={id} autoFocus required rows={2} className={styles.field} value={explanation} aria-invalid={isMissing} aria-describedby={`${id}-kept${isMissing ? ` ${id}-missing` : ""}`}
        onChange={(event) => {
          setExplanation(event.target.value);
          setIsMissing(false);
        }}
      />
      {isMissing && <p id={`${id}-missing`} className={styles.missing} role="alert">{texts.explanationMissing}</p>}
      <p id={`${id}-kept`} className={styles.kept}>{texts.explanationKept}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" className={styles.button} disabledFocusable={isBusy}>{texts.save}</Button>
        <Button size="small" className={styles.button} onClick={onEnd}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
