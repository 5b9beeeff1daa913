import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSwap16Regular } from "@fluentui/react-icons/svg/arrow-swap";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { ListItem } from "../../review/sheet-section";
import { useActions, useLocale, usePane } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { AcceptForm } from "./accept-form";
import { fixAct, fixesOf, followingCells } from "./fixes-of";
import { focusCurrentItem } from "./focus-item";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "6px", marginTop: "10px" },
  button: { fontSize: "13px", fontWeight: 400, maxWidth: "100%" },
  note: { ...TYPE.small, color: tokens.colorNeutralForeground3 },
});

/** What can be done about an item: the one fix, where there is one, or keeping the figures with a written reason. */
export function ItemActions({ item }: { readonly item: ListItem }): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { finding: texts } = useLocale().pane;
  const outlook = usePane((state) => state.outlooks.get(item.key));
  const isBusy = usePane((state) => state.activity !== null);
  const [isAccepting, setIsAccepting] = useState(false);
  const acceptButton = useRef<HTMLDivElement>(null);
  const wasAccepting = useRef(false);
  useEffect(() => {
    if (wasAccepting.current && !isAccepting) acceptButton.current?.querySelector<HTMLElement>("[data-accept]")?.focus();
    wasAccepting.current = isAccepting;
  }, [isAccepting]);
  if (isAccepting) return <AcceptForm itemKey={item.key} onEnd={() => setIsAccepting(false)} />;
  const fixes = item.kind === "finding" ? fixesOf(item.finding) : [];
  const cells = outlook?.changes.length ?? fixes.length;
  const act = item.kind === "finding" && fixes.length > 0 ? fixAct(item.finding) : null;
  const apply = async () => {
    await actions.fix(item.key);
    focusCurrentItem();
  };
  return (
    <div ref={acceptButton} className={styles.actions}>
      {act && outlook?.changes.length !== 0 && (
        <Button
          appearance="primary" size="small" className={styles.button} icon={act.kind === "swap" ? <ArrowSwap16Regular /> : <Checkmark16Regular />}
          disabledFocusable={isBusy || !outlook} onClick={() => void apply()}
        >
          {texts.apply(act, cells, followingCells(fixes, cells))}
        </Button>
      )}
      <Button size="small" className={styles.button} data-accept disabledFocusable={isBusy} onClick={() => setIsAccepting(true)}>{texts.accept}</Button>
      {act && outlook && outlook.changes.length > 0 && <span className={styles.note}>{texts.canUndo}</span>}
    </div>
  );
}
