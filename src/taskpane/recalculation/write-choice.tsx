import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useActions, useLocale, usePane } from "../pane-context";

const useStyles = makeStyles({
  group: { marginLeft: "-8px", columnGap: "4px", flexWrap: "wrap" },
});

/** Values or live formulas; the same choice as in the settings. */
export function WriteChoice({ isDisabled }: { readonly isDisabled: boolean }): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const texts = useLocale().pane.recalculation;
  const write = usePane(({ settings }) => settings.write);
  return (
    <RadioGroup
      className={styles.group} layout="horizontal" aria-label={texts.write} value={write} disabled={isDisabled}
      onChange={(_, { value }) => actions.changeSettings({ write: value === "formulas" ? "formulas" : "values" })}
    >
      <Radio value="values" label={texts.writeValues} />
      <Radio value="formulas" label={texts.writeFormulas} />
    </RadioGroup>
  );
}
