import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import type { ReactElement } from "react";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  field: {
    display: "flex", alignItems: "center", columnGap: "6px", boxSizing: "border-box", minHeight: "24px", paddingLeft: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderBottomColor: tokens.colorNeutralStrokeAccessible, borderRadius: tokens.borderRadiusMedium,
    ":focus-within": { borderBottomColor: tokens.colorCompoundBrandStroke, outlineStyle: "solid", outlineWidth: "1px", outlineColor: tokens.colorCompoundBrandStroke },
  },
  icon: { display: "inline-flex", color: tokens.colorNeutralForeground3 },
  input: {
    ...TYPE.small, flexGrow: 1, minWidth: 0, fontFamily: "inherit", color: tokens.colorNeutralForeground1, backgroundColor: "transparent",
    borderTopWidth: 0, borderRightWidth: 0, borderBottomWidth: 0, borderLeftWidth: 0, outlineStyle: "none",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
});

export interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onEnd: () => void;
}

/** Words to look for among the findings; Esc ends the search. */
export function SearchField({ query, onQuery, onEnd }: SearchFieldProps): ReactElement {
  const styles = useStyles();
  const { check } = useLocale().pane;
  return (
    <div className={styles.field}>
      <span className={styles.icon} aria-hidden="true"><Search16Regular /></span>
      <input
        autoFocus type="text" className={styles.input} aria-label={check.search} placeholder={check.search} value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onEnd();
        }}
      />
      <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={check.endSearch} title={check.endSearch} onClick={onEnd} />
    </div>
  );
}
