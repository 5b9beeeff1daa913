import { Button, makeStyles, Select } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useRef, type ReactElement } from "react";
import type { SheetSection } from "../../review/sheet-section";
import { useActions, useLocale, usePane } from "../pane-context";
import { causesListed, type CauseFilter } from "./causes-listed";
import { SearchField } from "./search-field";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "6px", rowGap: "6px", flexShrink: 0, paddingBottom: "10px", paddingLeft: "12px", paddingRight: "12px" },
  select: { flexGrow: 1, flexShrink: 1, flexBasis: "90px", minWidth: 0, "& select": { fontSize: "12px" } },
  search: { flexBasis: "100%" },
});

export interface FilterRowProps {
  readonly sections: readonly SheetSection[];
  readonly isSearching: boolean;
  readonly onSearching: (isSearching: boolean) => void;
}

/** By sheet, by cause, by words; only where there is enough to lose sight of. */
export function FilterRow({ sections, isSearching, onSearching }: FilterRowProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { check } = useLocale().pane;
  const { sheet, cause, query } = usePane((state) => state.filters);
  const row = useRef<HTMLDivElement>(null);
  const endSearch = () => {
    actions.filter({ query: "" });
    onSearching(false);
    row.current?.querySelector<HTMLElement>("[data-search]")?.focus();
  };
  return (
    <div ref={row} className={styles.row}>
      <Select
        size="small" className={styles.select} aria-label={check.sheetFilter} value={sheet ?? ""}
        onChange={(_, { value }) => actions.filter({ sheet: value === "" ? null : value })}
      >
        <option value="">{check.allSheets}</option>
        {sections.map((section) => <option key={section.sheet} value={section.sheet}>{section.sheet}</option>)}
      </Select>
      <Select
        size="small" className={styles.select} aria-label={check.causeFilter} value={cause ?? ""}
        onChange={(_, { value }) => actions.filter({ cause: value === "" ? null : (value as CauseFilter) })}
      >
        <option value="">{check.allCauses}</option>
        {causesListed(sections).map((code) => <option key={code} value={code}>{check.causes[code]}</option>)}
      </Select>
      <Button
        appearance="subtle" size="small" icon={<Search16Regular />} data-search aria-label={check.search} title={check.search} aria-expanded={isSearching}
        onClick={() => (isSearching ? endSearch() : onSearching(true))}
      />
      {isSearching && (
        <div className={styles.search}>
          <SearchField query={query} onQuery={(words) => actions.filter({ query: words })} onEnd={endSearch} />
        </div>
      )}
    </div>
  );
}
