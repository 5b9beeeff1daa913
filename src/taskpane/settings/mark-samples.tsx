import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MARK_KINDS, markLook, type MarkKind } from "../../host/mark";
import type { Settings } from "../../settings/settings";
import { useLocale } from "../pane-context";
import { TYPE } from "../theme/type-ramp";

const useStyles = makeStyles({
  samples: { display: "flex", flexWrap: "wrap", gap: "8px", listStyleType: "none", margin: 0, marginTop: "4px", padding: 0 },
  // A cell of the sheet, white with black figures in every theme.
  cell: {
    ...TYPE.table, boxSizing: "border-box", width: "84px", height: "22px", textAlign: "center", backgroundColor: "#ffffff", color: "#000000",
    borderTopWidth: "1px", borderRightWidth: "1px", borderBottomWidth: "1px", borderLeftWidth: "1px",
    borderTopStyle: "solid", borderRightStyle: "solid", borderBottomStyle: "solid", borderLeftStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2, borderRightColor: tokens.colorNeutralStroke2, borderBottomColor: tokens.colorNeutralStroke2, borderLeftColor: tokens.colorNeutralStroke2,
    forcedColorAdjust: "none",
  },
});

function look(kind: MarkKind, marks: Settings["marks"]) {
  if (marks === "none") return undefined;
  const { fill, frame, line } = markLook(kind, marks);
  return { borderColor: `#${frame}`, borderStyle: line, ...(fill === undefined ? {} : { backgroundColor: `#${fill}` }) };
}

/** How marked cells look, as they are now chosen to. */
export function MarkSamples({ marks }: { readonly marks: Settings["marks"] }): ReactElement {
  const styles = useStyles();
  const { marks: texts } = useLocale().pane.settings;
  return (
    <ul className={styles.samples} aria-label={texts.samples}>
      {MARK_KINDS.map((kind) => <li key={kind} className={styles.cell} style={look(kind, marks)}>{texts[kind]}</li>)}
    </ul>
  );
}
