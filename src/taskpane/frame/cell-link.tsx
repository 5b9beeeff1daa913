import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { addressText } from "../../locales/address-text";
import type { CellReference } from "../../sheet/address";
import { useActions, useLocale } from "../pane-context";
import { FORCED_COLORS } from "../theme/media";
import { BARE_BUTTON, FOCUS_RING } from "./focus-ring";

const useStyles = makeStyles({
  link: { ...BARE_BUTTON, ...FOCUS_RING, display: "inline", [FORCED_COLORS]: { color: "LinkText" } },
  address: {
    color: tokens.colorBrandForegroundLink, textDecorationLine: "underline", textDecorationThickness: "1px", textUnderlineOffset: "3px",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationThickness: "2px" },
  },
  /** Outside of running text a link is a target of its own. */
  alone: { minWidth: "24px", minHeight: "24px", display: "inline-flex", alignItems: "center" },
  /** In tables every figure is a link: dotted and uncoloured, so that the table stays calm. */
  figure: {
    textDecorationLine: "underline", textDecorationStyle: "dotted", textDecorationColor: tokens.colorNeutralForeground3, textDecorationThickness: "1px", textUnderlineOffset: "4px",
    ":hover": { textDecorationStyle: "solid" },
    [FORCED_COLORS]: { color: "inherit" },
  },
});

export interface CellLinkProps {
  readonly cell: CellReference;
  /** The sheet that is spoken of: cells elsewhere are named with their sheet. */
  readonly home?: string;
  readonly look?: "address" | "figure";
  /** It stands by itself, not in a sentence or beside other figures. */
  readonly isAlone?: boolean;
  /** In place of the address. */
  readonly children?: ReactNode;
  /** What the cell is and holds, where the text alone does not say it; the act is added. */
  readonly name?: string;
}

/** Selects its cell in the sheet; the focus stays where it was. */
export function CellLink({ cell, home = cell.sheet, look = "address", isAlone = false, children, name }: CellLinkProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { frame } = useLocale().pane;
  const address = addressText(cell, home);
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, styles[look], isAlone && styles.alone)}
      aria-label={frame.selectCell(name ?? address)}
      onClick={() => void actions.select(cell)}
    >
      {children ?? address}
    </button>
  );
}
