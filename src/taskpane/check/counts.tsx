import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SeverityWord } from "../../locales/locale";
import type { Tally } from "../../review/sheet-section";
import { useActions, useLocale, usePane } from "../pane-context";
import { LOW, NARROW } from "../theme/media";
import { CountButton } from "./count-button";

const useStyles = makeStyles({
  counts: {
    display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(52px, 1fr))", rowGap: "4px", columnGap: "6px", flexShrink: 0,
    paddingTop: "2px", paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px",
    [LOW]: { paddingTop: "6px", paddingBottom: "6px" },
    [NARROW]: { columnGap: "4px", paddingLeft: "8px", paddingRight: "8px" },
  },
});

const ORDER: readonly (readonly [keyof Tally, SeverityWord])[] = [["errors", "error"], ["warnings", "warning"], ["tails", "tail"], ["hints", "info"]];

/** How much there is of each severity; each count is a filter, several may be on. */
export function Counts({ tally }: { readonly tally: Tally }): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { check } = useLocale().pane;
  const pressed = usePane((state) => state.filters.severities);
  const toggle = (of: keyof Tally) => {
    const severities = new Set(pressed);
    if (!severities.delete(of)) severities.add(of);
    actions.filter({ severities });
  };
  return (
    <div role="group" aria-label={check.countFilters} className={styles.counts}>
      {ORDER.map(([of, severity]) => (
        <CountButton key={of} severity={severity} count={tally[of]} word={check.counts[of]} isPressed={pressed.has(of)} onToggle={() => toggle(of)} />
      ))}
    </div>
  );
}
