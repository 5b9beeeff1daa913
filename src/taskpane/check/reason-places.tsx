import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Digest } from "../../review/digest";
import type { NotChecked } from "../../review/review";
import { CellLink } from "../frame/cell-link";
import { useLocale } from "../pane-context";

/** Places named at first; the others on request. */
const MOST_PLACES = 8;

const useStyles = makeStyles({
  more: { minWidth: 0, fontSize: "12px", fontWeight: 400, height: "20px", paddingTop: 0, paddingBottom: 0, paddingLeft: "4px", paddingRight: "4px" },
});

export interface ReasonPlacesProps {
  readonly items: readonly NotChecked[];
  readonly digest: Digest;
}

/** Where something was not checked: rules between forms by name, whole forms by sheet, figures by address. */
export function ReasonPlaces({ items, digest }: ReasonPlacesProps): ReactElement {
  const styles = useStyles();
  const { listSeparator, quote, ruleName, pane: { finding: texts } } = useLocale();
  const [isWhole, setIsWhole] = useState(false);
  const rules = new Set(items.flatMap(({ rule }) => (rule === undefined ? [] : (ruleName(rule) ?? []))));
  const sheets = new Set(items.filter(({ cell, rule }) => !cell && rule === undefined).flatMap(({ forms }) => digest.forms[forms[0] ?? -1]?.sheet ?? []));
  const cells = items.flatMap(({ cell }) => (cell ? [cell] : []));
  const shown = isWhole ? cells : cells.slice(0, MOST_PLACES);
  const words = [...[...rules].map(quote), ...sheets].join(listSeparator);
  return (
    <>
      {words}
      {shown.map((cell, i) => (
        <span key={i}>{(i > 0 || words !== "") && listSeparator}<CellLink cell={cell} home={shown[i - 1]?.sheet ?? ""} /></span>
      ))}
      {shown.length < cells.length && (
        <Button appearance="transparent" size="small" className={styles.more} onClick={() => setIsWhole(true)}>{texts.showAll(cells.length)}</Button>
      )}
    </>
  );
}
