import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CellReference } from "../../sheet/address";
import { addressTokens } from "./address-tokens";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  strong: { fontWeight: 600, whiteSpace: "nowrap" },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

export interface LinkedTextProps {
  readonly text: string;
  /** Cells whose addresses may stand in the text. */
  readonly cells: readonly CellReference[];
  /** The sheet that addresses without a name belong to. */
  readonly home: string;
  /** A phrase to set off in the colour of the severity. */
  readonly emphasis?: { readonly phrase: RegExp; readonly severity: "error" | "warning" | "info" };
}

function Plain({ text, emphasis }: Pick<LinkedTextProps, "text" | "emphasis">): ReactElement {
  const styles = useStyles();
  const match = emphasis?.phrase.exec(text);
  if (!emphasis || !match) return <>{text}</>;
  const behind = match.index + match[0].length;
  return (
    <>
      {text.slice(0, match.index)}
      <strong className={mergeClasses(styles.strong, emphasis.severity !== "info" && styles[emphasis.severity])}>{match[0]}</strong>
      {text.slice(behind)}
    </>
  );
}

/** A sentence in which every address is a link to its cell. */
export function LinkedText({ text, cells, home, emphasis }: LinkedTextProps): ReactElement {
  return (
    <>
      {addressTokens(text, cells, home).map((token, i) =>
        token.cell
          ? <CellLink key={i} cell={token.cell} name={token.text}>{token.text}</CellLink>
          : <Plain key={i} text={token.text} {...(emphasis && { emphasis })} />)}
    </>
  );
}
