import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { findingKey } from "../../review/finding-key";
import type { ListItem } from "../../review/sheet-section";
import { Message } from "../frame/message";
import { useActions, useLocale, usePane } from "../pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, marginTop: "4px", padding: 0 },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
});

function findingsOf(item: ListItem) {
  return item.kind === "finding" ? [item.finding, ...item.consequences] : item.findings;
}

/** Findings whose acceptance no longer holds, because one of their figures changed. */
export function ReturnedPart(): ReactElement | null {
  const styles = useStyles();
  const actions = useActions();
  const locale = useLocale();
  const texts = locale.pane.accepted;
  const result = usePane((state) => state.result);
  const back = useMemo(() => {
    const items = (result?.sections ?? []).flatMap(({ items: todo, hints }) => [...todo, ...hints]);
    return items.flatMap((item) => findingsOf(item).filter((finding) => result?.returned.has(findingKey(finding))).map((finding) => ({ item, finding })));
  }, [result]);
  if (back.length === 0) return null;
  const see = (key: string) => {
    actions.showPage(null);
    actions.showTab("check");
    actions.open(key);
  };
  return (
    <Message intent="warning" title={texts.returned(back.length)}>
      {texts.returnedWhy}
      <ul className={styles.list}>
        {back.map(({ item, finding }) => (
          <li key={findingKey(finding)} className={styles.row}>
            <span>{locale.pane.finding.title(finding)}</span>
            <Button size="small" appearance="transparent" aria-label={texts.seeWhich(locale.pane.finding.title(finding))} onClick={() => see(item.key)}>{texts.see}</Button>
          </li>
        ))}
      </ul>
    </Message>
  );
}
