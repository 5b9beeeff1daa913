import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { figureText } from "../../locales/figure-text";
import { labelText } from "../../locales/label-text";
import { scoreText } from "../../locales/score-figures";
import type { FormScores } from "../../review/form-scores";
import { profileInForce } from "../../review/profile-in-force";
import { useLocale, usePane } from "../pane-context";
import { FORCED_COLORS } from "../theme/media";
import { TYPE } from "../theme/type-ramp";
import { BarLine } from "./bar-line";
import { scoreBars } from "./score-groups";
import { totalDifference } from "./total-difference";

const useStyles = makeStyles({
  part: { paddingTop: "6px", paddingBottom: "8px", paddingLeft: "12px", paddingRight: "12px" },
  bars: { listStyleType: "none", margin: 0, padding: 0 },
  computed: { fontWeight: 600 },
  legend: { ...TYPE.small, display: "flex", flexWrap: "wrap", columnGap: "12px", marginTop: "4px", color: tokens.colorNeutralForeground3 },
  profile: { marginLeft: "auto", textAlign: "right" },
  sign: { display: "inline-flex", alignItems: "center", columnGap: "5px" },
  fill: {
    width: "14px", height: "8px", borderRadius: "2px", backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED_COLORS]: { backgroundColor: "Highlight" },
  },
  tick: { width: "3px", height: "12px", borderRadius: "1px", backgroundColor: tokens.colorNeutralForeground1, [FORCED_COLORS]: { backgroundColor: "CanvasText" } },
});

/** One bar for the execution and for every first level: what the rules give of the points, and a tick at what is written where that is another figure. */
export function ScoreBars({ scores }: { readonly scores: FormScores }): ReactElement {
  const styles = useStyles();
  const { scores: texts } = useLocale().pane;
  const profile = usePane(({ keptProfile, settings }) => profileInForce(keptProfile, settings.profile).profile);
  const bars = scoreBars(scores);
  const hasTick = bars.some((bar) => totalDifference(bar) !== null);
  return (
    <div className={styles.part}>
      <ul className={styles.bars} aria-label={texts.bars}>
        {bars.map((bar) => {
          const { key, computed, written, points } = bar;
          const label = bar.label === null ? texts.execution : bar.label === "" ? texts.allIndicators : labelText(bar.label);
          const [due, of] = [computed && scoreText(computed), points && figureText(points)];
          const stated = written && figureText(written);
          // The score of the execution is computed wherever it stands in the fund block.
          const isComputed = scores.hasValues || (bar.label === null && scores.execution !== null);
          return (
            <BarLine
              key={key} label={label} name={isComputed ? texts.bar(label, due, stated, of) : texts.writtenBar(label, stated, of)} value={computed} whole={points}
              mark={totalDifference(bar) ? written : null} figure={<><span className={styles.computed}>{due ?? "—"}</span>{of !== null && ` / ${of}`}</>}
            />
          );
        })}
      </ul>
      <div className={styles.legend}>
        <span className={styles.sign} aria-hidden="true"><span className={styles.fill} />{scores.hasValues ? texts.computed : texts.score}</span>
        {hasTick && <span className={styles.sign} aria-hidden="true"><span className={styles.tick} />{texts.written}</span>}
        <span className={styles.profile}>{texts.profileInForce(profile.name)}</span>
      </div>
    </div>
  );
}
