import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { figureText } from "../../locales/figure-text";
import { scoreText } from "../../locales/score-figures";
import type { Decimal } from "../../number/decimal";
import type { CellReference } from "../../sheet/address";
import { BARE_BUTTON } from "../frame/focus-ring";
import { SeverityIcon } from "../frame/severity-icon";
import { useActions, useLocale } from "../pane-context";
import { FORCED_COLORS } from "../theme/media";
import { TABULAR, TYPE } from "../theme/type-ramp";
import type { CellItem } from "./cell-items";
import { FindingLink } from "./finding-link";
import { SCORE_COLUMNS } from "./score-columns";
import type { ScoreStanding } from "./score-standing";
import { unbroken } from "./unbroken";

const useStyles = makeStyles({
  row: {
    ...SCORE_COLUMNS, position: "relative", paddingTop: "8px", paddingBottom: "8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    // Rows far below are not laid out until they come near; forms can have a hundred indicators.
    contentVisibility: "auto", containIntrinsicSize: "auto 57px",
  },
  icon: { display: "inline-flex", width: "20px", height: "20px" },
  first: { ...TYPE.title, minWidth: 0, overflowWrap: "anywhere" },
  // The whole row is to be hit; the finding's link lies above it.
  name: {
    ...BARE_BUTTON, display: "inline",
    "::after": { content: '""', position: "absolute", top: 0, right: 0, bottom: 0, left: 0 },
    ":focus-visible": { outlineStyle: "none", "::after": { outlineStyle: "solid", outlineWidth: "2px", outlineColor: tokens.colorStrokeFocus2, outlineOffset: "-2px" } },
  },
  points: { ...TYPE.small, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  figure: { ...TYPE.title, ...TABULAR, textAlign: "right" },
  computed: { fontWeight: 600 },
  off: { color: tokens.colorStatusDangerForeground3, [FORCED_COLORS]: { color: "CanvasText" } },
  lines: { ...TYPE.small, lineHeight: "18px", gridColumnStart: 2, gridColumnEnd: -1, minWidth: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

export interface ScoreLineProps {
  readonly name: string;
  readonly standing: ScoreStanding;
  /** The standing in words, for those who hear it. */
  readonly spoken: string;
  readonly points: Decimal | null;
  readonly written: Decimal | null;
  readonly computed: Decimal | null;
  /** The cell of the score; a form may have none for a row. */
  readonly cell: CellReference | undefined;
  readonly lines: readonly string[];
  readonly item: CellItem | undefined;
  /** What can be chosen about it, below its lines. */
  readonly choice?: ReactElement;
}

/** One score: written and computed side by side, below it how it follows. A click selects its cell in the sheet. */
export function ScoreLine({ name, standing, spoken, points, written, computed, cell, lines, item, choice }: ScoreLineProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { frame, scores: texts } = useLocale().pane;
  const shown = { points: points && figureText(points), written: written && figureText(written), computed: computed && scoreText(computed) };
  const described = texts.spokenIndicator({ standing: spoken, label: name, ...shown });
  return (
    <li className={styles.row}>
      <span className={styles.icon}>{standing && <SeverityIcon of={standing} />}</span>
      <span className={styles.first}>
        <button
          type="button" className={styles.name} aria-label={cell ? frame.selectCell(described) : described} disabled={!cell}
          onClick={() => cell && void actions.select(cell)}
        >
          {name}
        </button>
        {shown.points !== null && <>{" "}<span className={styles.points} aria-hidden="true">{texts.points(shown.points)}</span></>}
      </span>
      <span className={mergeClasses(styles.figure, standing === "error" && styles.off)} aria-hidden="true">{shown.written ?? texts.notFilled}</span>
      <span className={mergeClasses(styles.figure, styles.computed)} aria-hidden="true">{shown.computed ?? "—"}</span>
      {(lines.length > 0 || item !== undefined || choice !== undefined) && (
        <div className={styles.lines}>
          {lines.slice(0, -1).map((line) => <div key={line}>{unbroken(line)}</div>)}
          <div>{unbroken(lines.at(-1) ?? "")} {item && <FindingLink label={name} item={item} />}</div>
          {choice}
        </div>
      )}
    </li>
  );
}
