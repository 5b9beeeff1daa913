import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isRelationFinding, type Finding } from "../../diagnosis/finding";
import { addressText } from "../../locales/address-text";
import { arithmeticOf } from "../../locales/arithmetic";
import type { Locale } from "../../locales/locale";
import type { FixOutlook } from "../../review/fix-outlook";
import { LinkedText } from "../frame/linked-text";
import { SeverityIcon } from "../frame/severity-icon";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";
import { unitOfFigure } from "./item-difference";
import { cellToLookAt } from "./item-places";

const useStyles = makeStyles({
  outlook: { ...TYPE.body, display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "8px", marginTop: "6px", color: tokens.colorNeutralForeground2 },
  icon: { display: "inline-flex", alignItems: "center", height: "20px" },
});

/** Findings that are named; the others are counted. */
const MOST_NAMED = 3;

function remainingText(finding: Finding, home: string, { pane: { finding: texts } }: Locale): string {
  const address = addressText(cellToLookAt(finding), home);
  const shape = isRelationFinding(finding) ? arithmeticOf(finding, () => "") : null;
  if (!shape || !isRelationFinding(finding) || !("difference" in shape) || !shape.difference || finding.severity === "info") {
    return texts.stillWrong(address, texts.title(finding));
  }
  const unit = unitOfFigure(finding);
  return texts.stillOff(address, unit === null ? shape.difference.size : `${shape.difference.size} ${unit}`, finding.severity);
}

export interface OutlookLineProps {
  readonly outlook: FixOutlook;
  readonly home: string;
}

/** What will hold after the fix, and what stays wrong: said before it is applied. Nothing where the fix concerns no relation. */
export function OutlookLine({ outlook: { holding, remaining }, home }: OutlookLineProps): ReactElement | null {
  const styles = useStyles();
  const locale = useLocale();
  const { finding: texts } = locale.pane;
  if (holding === 0 && remaining.length === 0) return null;
  const named = remaining.slice(0, MOST_NAMED).map((finding) => remainingText(finding, home, locale));
  const more = remaining.length > named.length ? [texts.moreLeft(remaining.length)] : [];
  const text = [texts.thenHold(holding), ...named, ...more].join(locale.clauseSeparator) + locale.sentenceEnd;
  return (
    <div className={styles.outlook}>
      <span className={styles.icon}><SeverityIcon of={holding > 0 ? "holds" : "warning"} size={16} /></span>
      <span><LinkedText text={text} cells={remaining.map(cellToLookAt)} home={home} /></span>
    </div>
  );
}
