import { makeStyles } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Digest } from "../../review/digest";
import type { SheetSection } from "../../review/sheet-section";
import { Fold } from "../frame/fold";
import { useLocale } from "../pane-context";
import { HeldBackRow } from "./held-back-row";
import { heldBackGroups } from "./held-back-groups";

/** More reasons than these are one line until asked for. */
const MOST_REASONS = 3;

const useStyles = makeStyles({
  part: { paddingLeft: "12px", paddingRight: "12px", paddingTop: "6px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

export interface HeldBackPartProps {
  readonly digest: Pick<Digest, "heldBack">;
  readonly sections: readonly SheetSection[];
}

/** Derived cells that are not written yet: one line a reason, with the way to what has to be handled first. */
export function HeldBackPart({ digest: { heldBack }, sections }: HeldBackPartProps): ReactElement | null {
  const styles = useStyles();
  const texts = useLocale().pane.recalculation;
  const groups = useMemo(() => heldBackGroups(heldBack, sections), [heldBack, sections]);
  if (groups.length === 0) return null;
  const list = <ul className={styles.list}>{groups.map((group) => <HeldBackRow key={group.key} group={group} />)}</ul>;
  return (
    <div className={styles.part}>
      {groups.length <= MOST_REASONS ? list : <Fold summary={texts.heldBackInAll(heldBack.length, groups.length)}>{list}</Fold>}
    </div>
  );
}
