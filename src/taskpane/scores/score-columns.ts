import type { GriffelStyle } from "@fluentui/react-components";
import { NARROW } from "../theme/media";

/** Icon, name, written and computed score: the columns of the list and of its header. */
export const SCORE_COLUMNS = {
  display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) 46px 60px", columnGap: "8px", alignItems: "start",
  paddingLeft: "12px", paddingRight: "12px",
  [NARROW]: { columnGap: "6px" },
} as const satisfies GriffelStyle;
