import { makeStyles, tokens, type GriffelStyle } from "@fluentui/react-components";
import { VISUALLY_HIDDEN } from "../frame/visually-hidden";
import { FORCED_COLORS, NARROW } from "../theme/media";
import { TYPE } from "../theme/type-ramp";

const LINE = `1px solid ${tokens.colorNeutralStroke1}`;
/** The rules of accountants are darker than the grid. */
const RULE = `1px solid ${tokens.colorNeutralForeground2}`;

const suspect: GriffelStyle = {
  outlineStyle: "solid", outlineWidth: "1.5px", outlineOffset: "-1.5px",
  [FORCED_COLORS]: { outlineWidth: "2px", outlineColor: "CanvasText" },
};

/** A fragment of a sheet as accountants write it: grey heads, a single rule above the sum, a double one under the difference. */
export const useFragmentStyles = makeStyles({
  table: { ...TYPE.table, width: "100%", borderCollapse: "collapse", border: LINE, marginBottom: "8px", backgroundColor: tokens.colorNeutralBackground1 },
  head: { fontWeight: 400, fontSize: "12px", color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3, borderBottom: LINE, paddingTop: "3px", paddingBottom: "3px", paddingLeft: "6px", paddingRight: "6px", textAlign: "center" },
  names: { fontWeight: 400, fontSize: "12px", color: tokens.colorNeutralForeground2, borderBottom: LINE, paddingTop: "4px", paddingBottom: "4px", paddingLeft: "8px", paddingRight: "8px", textAlign: "left" },
  places: { whiteSpace: "nowrap" },
  spoken: VISUALLY_HIDDEN,
  right: { textAlign: "right" },
  address: {
    fontWeight: 400, fontSize: "12px", color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3, borderRight: LINE,
    textAlign: "center", whiteSpace: "nowrap", paddingLeft: "6px", paddingRight: "6px", width: "1px",
  },
  foreign: { whiteSpace: "normal", textAlign: "left", maxWidth: "84px", width: "84px", overflowWrap: "anywhere" },
  label: { fontWeight: 400, textAlign: "left", paddingTop: "4px", paddingBottom: "4px", paddingLeft: "8px", paddingRight: "4px", overflowWrap: "anywhere" },
  figure: { textAlign: "right", paddingTop: "4px", paddingBottom: "4px", paddingLeft: "4px", paddingRight: "8px", whiteSpace: "nowrap", [NARROW]: { paddingRight: "4px" } },
  result: { borderTop: RULE },
  suspectError: { ...suspect, outlineColor: tokens.colorStatusDangerForeground3, backgroundColor: tokens.colorStatusDangerBackground1 },
  suspectWarning: { ...suspect, outlineStyle: "dashed", outlineColor: tokens.colorStatusWarningForeground3, backgroundColor: tokens.colorStatusWarningBackground1 },
  difference: { borderTop: RULE, fontWeight: 600 },
  noRule: { borderTopStyle: "none" },
  doubleRule: { borderBottom: `3px double ${tokens.colorNeutralForeground2}` },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});
