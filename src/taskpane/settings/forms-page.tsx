import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, type ReactElement } from "react";
import { FORM_KINDS, type FormKind } from "../../forms/form-kind";
import { FORM_GROUPS, groupOf } from "../../locales/pane/form-group";
import { PageHeader } from "../frame/page-header";
import { PaneBody } from "../frame/pane-body";
import { useActions, useLocale, usePane } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { FormGroupPart } from "./form-group-part";
import { CHOOSE_FORMS } from "./forms-setting";

const useStyles = makeStyles({
  effect: { ...TYPE.body, color: tokens.colorNeutralForeground2, paddingTop: "10px", paddingBottom: "4px", paddingLeft: "12px", paddingRight: "12px" },
  all: { paddingLeft: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  label: { fontWeight: 600 },
});

/** Which kinds of forms are checked. */
export function FormsPage(): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { formsPage: texts } = useLocale().pane.settings;
  const skipped = usePane(({ settings }) => settings.skippedForms);
  const forms = usePane(({ result, recognition }) => (result?.digest ?? recognition)?.forms);
  const times = useMemo(() => {
    const count = new Map<FormKind, number>();
    for (const { kind } of forms ?? []) count.set(kind, (count.get(kind) ?? 0) + 1);
    return count;
  }, [forms]);
  const checked = FORM_KINDS.filter((kind) => !skipped.includes(kind));
  // Kinds of a later version that are skipped stay skipped.
  const choose = (kinds: readonly FormKind[], isChosen: boolean) => {
    const others = skipped.filter((kind) => !kinds.some((chosen) => chosen === kind));
    actions.changeSettings({ skippedForms: isChosen ? others : [...others, ...kinds] });
  };
  // Once the settings are drawn again, the keyboard goes on at the button that led here.
  useEffect(() => () => queueMicrotask(() => document.getElementById(CHOOSE_FORMS)?.focus()), []);
  return (
    <>
      <PageHeader title={texts.heading} back="settings" />
      <PaneBody>
        <div className={styles.effect}>{texts.effect}</div>
        <div className={styles.all}>
          <Checkbox
            checked={checked.length === FORM_KINDS.length ? true : checked.length === 0 ? false : "mixed"}
            label={{ children: texts.all(FORM_KINDS.length), className: styles.label }}
            onChange={(_, data) => choose(FORM_KINDS, data.checked === true)}
          />
        </div>
        {FORM_GROUPS.map((group) => (
          <FormGroupPart key={group} heading={texts.groups[group]} kinds={FORM_KINDS.filter((kind) => groupOf(kind) === group)} checked={checked} times={times} onChoose={choose} />
        ))}
      </PaneBody>
    </>
  );
}
