import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Calculator16Regular } from "@fluentui/react-icons/svg/calculator";
import { useMemo, type ReactElement } from "react";
import type { Digest } from "../../review/digest";
import type { FormScores } from "../../review/form-scores";
import { FooterBar } from "../frame/footer-bar";
import { useActions, useLocale } from "../pane-context";
import { focusFirstTicked } from "../recalculation/focus-ticked";
import { TYPE } from "../theme/type-ramp";
import { heldBackScores, scoreChanges } from "./score-changes";

const useStyles = makeStyles({
  note: { ...TYPE.small, color: tokens.colorNeutralForeground3, flexGrow: 1, flexShrink: 1, flexBasis: 0, minWidth: "90px" },
  button: { fontSize: "13px", fontWeight: 400, minWidth: 0, paddingLeft: "8px", paddingRight: "8px" },
  profile: { marginLeft: "auto" },
});

export interface ScoresFooterProps {
  readonly digest: Digest;
  readonly scores: FormScores;
}

/** The way to the preview of the changes of these scores alone, and to the rules that they follow. */
export function ScoresFooter({ digest, scores }: ScoresFooterProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { scores: texts } = useLocale().pane;
  const changes = useMemo(() => scoreChanges(digest, scores), [digest, scores]);
  const heldBack = useMemo(() => heldBackScores(digest, scores), [digest, scores]);
  const preview = () => {
    actions.chooseOnly([...changes]);
    actions.showTab("recalculation");
    focusFirstTicked();
  };
  return (
    <FooterBar>
      {changes.size > 0 && <Button appearance="primary" className={styles.button} icon={<Calculator16Regular />} onClick={preview}>{texts.preview(changes.size)}</Button>}
      {changes.size === 0 && <span className={styles.note}>{heldBack > 0 ? texts.heldBack(heldBack) : texts.nothingToPreview}</span>}
      <Button className={mergeClasses(styles.button, styles.profile)} onClick={() => actions.showPage("profile")}>{texts.profile}</Button>
    </FooterBar>
  );
}
