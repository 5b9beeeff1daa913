import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rateText } from "../../locales/figure-text";
import { labelText } from "../../locales/label-text";
import { compare, ONE, round } from "../../number/decimal";
import type { FundRate } from "../../review/form-scores";
import { useLocale } from "../pane-context";
import { BarLine } from "./bar-line";

/** Rates are compared as they are shown, with hundredths of a percent. */
const SHOWN_DECIMALS = 4;

const useStyles = makeStyles({
  rates: { listStyleType: "none", margin: 0, paddingTop: "4px", paddingBottom: "8px", paddingLeft: "40px", paddingRight: "12px" },
});

/** How much of each fund was spent. A rate above 100% is said; its bar ends where it is full. */
export function FundRates({ funds }: { readonly funds: readonly FundRate[] }): ReactElement {
  const styles = useStyles();
  const { scores: texts } = useLocale().pane;
  return (
    <ul className={styles.rates} aria-label={texts.fundRates}>
      {funds.map(({ label, rate }, place) => {
        const figure = rate ? rateText(rate) : "—";
        const isOver = rate !== null && compare(round(rate, SHOWN_DECIMALS), ONE) > 0;
        const note = rate === null ? texts.noBudget : isOver ? texts.overBudget : null;
        const name = [labelText(label), ...(note === null ? [] : [note])].join(" · ");
        return <BarLine key={place} isSmall label={name} name={texts.fundRate(name, figure)} value={rate} whole={ONE} figure={figure} />;
      })}
    </ul>
  );
}
