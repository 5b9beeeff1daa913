import type { ReactElement } from "react";
import type { Tally } from "../../review/sheet-section";
import { useActions, useLocale, usePane } from "../pane-context";
import { CountButton } from "./count-button";
import { CountGrid } from "./count-grid";
import { TALLY_ORDER } from "./tally-order";

/** How much there is of each severity; each count is a filter, several may be on. */
export function Counts({ tally }: { readonly tally: Tally }): ReactElement {
  const actions = useActions();
  const { check } = useLocale().pane;
  const pressed = usePane((state) => state.filters.severities);
  const toggle = (of: keyof Tally) => {
    const severities = new Set(pressed);
    if (!severities.delete(of)) severities.add(of);
    actions.filter({ severities });
  };
  return (
    <CountGrid label={check.countFilters}>
      {TALLY_ORDER.map(([of, severity]) => (
        <CountButton key={of} severity={severity} count={tally[of]} word={check.counts[of]} isPressed={pressed.has(of)} onToggle={() => toggle(of)} />
      ))}
    </CountGrid>
  );
}
