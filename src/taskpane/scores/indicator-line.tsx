import { memo, type ReactElement } from "react";
import { useLocale } from "../pane-context";
import type { ListedRow } from "./listed-scores";
import { indicatorName, scoreLines } from "./score-lines";
import { QuantitySelect } from "./quantity-select";
import { ScoreLine } from "./score-line";
import { standingWord } from "./standing-word";

export interface IndicatorLineProps {
  readonly listed: ListedRow;
  /** The form has target and actual values, so that something can be said of how the score follows. */
  readonly hasValues: boolean;
}

/** One indicator. Memoized: forms have many, and an edit concerns few. */
export const IndicatorLine = memo(function IndicatorLine({ listed: { row, standing, item }, hasValues }: IndicatorLineProps): ReactElement {
  const locale = useLocale();
  const name = indicatorName(row.row.label);
  return (
    <ScoreLine
      name={name} standing={standing} spoken={standingWord(standing, row.verdict, locale, hasValues)}
      points={row.points} written={row.written} computed={row.score.kind === "computed" ? row.score.working.score : null} cell={row.cells.score}
      lines={hasValues ? scoreLines(row, locale) : []} item={item}
      {...((row.choices.target ?? row.choices.actual) && { choice: <QuantitySelect row={row} label={name} /> })}
    />
  );
});
