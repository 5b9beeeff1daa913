import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import type { ReactElement } from "react";
import type { ListItem } from "../../review/sheet-section";
import { FooterBar } from "../frame/footer-bar";
import { useActions, useLocale, usePane } from "../pane-context";
import { TABULAR, TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  position: { ...TYPE.small, ...TABULAR, flexGrow: 1, color: tokens.colorNeutralForeground3 },
  next: { fontSize: "13px", fontWeight: 400, minWidth: "78px" },
});

export interface StepperProps {
  readonly items: readonly ListItem[];
  readonly resolved: ReadonlySet<string>;
}

/** Where one stands in the list, and the way on; always in sight. */
export function Stepper({ items, resolved }: StepperProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { check } = useLocale().pane;
  const current = usePane((state) => state.current);
  const place = items.findIndex(({ key }) => key === current);
  const left = items.filter(({ key }) => !resolved.has(key)).length;
  return (
    <FooterBar>
      <span className={styles.position}>{place < 0 ? check.toDo(left) : check.position(place + 1, items.length)}</span>
      <Button size="small" icon={<ArrowUp16Regular />} aria-label={check.previous} title={check.previous} onClick={() => actions.step(-1)} />
      <Button appearance="primary" size="small" className={styles.next} iconPosition="after" icon={<ArrowDown16Regular />} onClick={() => actions.step(1)}>
        {check.next}
      </Button>
    </FooterBar>
  );
}
