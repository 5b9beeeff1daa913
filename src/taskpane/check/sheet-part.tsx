import { makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SheetSection } from "../../review/sheet-section";
import { SheetHeading } from "../frame/sheet-heading";
import { FindingItem } from "../finding/finding-item";
import { useActions, useLocale, usePane } from "../pane-context";
import type { CheckResult } from "../session/pane-state";
import { unitOf } from "../recalculation/unit-of";
import { HintFold } from "./hint-fold";
import { sectionTally } from "./section-tally";
import { TailLine } from "./tail-line";
import { TallySigns } from "./tally-signs";

const useStyles = makeStyles({ part: { position: "relative" } });

export interface SheetPartProps {
  readonly section: SheetSection;
  readonly result: CheckResult;
  /** Places of all items in the stepper, by key. */
  readonly places: ReadonlyMap<string, number>;
}

/** What is said of one sheet: errors, what is to be verified, one line of hints, one of tails per table. */
export function SheetPart({ section, result, places }: SheetPartProps): ReactElement {
  const styles = useStyles();
  const actions = useActions();
  const { check } = useLocale().pane;
  const open = usePane((state) => state.open);
  const current = usePane((state) => state.current);
  const [isFolded, setIsFolded] = useState(false);
  const { sheet, items, hints, tails } = section;
  const holdsOpen = open !== null && items.some(({ key }) => key === open);
  const isOpen = !isFolded || holdsOpen;
  const tally = sectionTally(section, result.resolved);
  const unit = unitOf(sheet, result.digest.forms);
  const isUnmarked = result.unmarked.some((refusal) => refusal.sheet === sheet);
  const toggle = () => {
    if (isOpen && holdsOpen) actions.open(null);
    setIsFolded(isOpen);
  };
  return (
    <section className={styles.part}>
      <SheetHeading
        sheet={sheet} unit={unit} note={isUnmarked ? check.notMarked : null} isLocked={isUnmarked} isOpen={isOpen} onToggle={toggle}
        trailing={<TallySigns tally={tally} />}
      />
      {isOpen && (
        <>
          {items.map((item) => (
            <FindingItem
              key={item.key} item={item} sheet={sheet} place={(places.get(item.key) ?? 0) + 1} count={places.size}
              isOpen={item.key === open} isCurrent={item.key === current} isResolved={result.resolved.has(item.key)}
            />
          ))}
          {hints.length > 0 && <HintFold sheet={sheet} hints={hints} />}
          {tails.map((fold) => <TailLine key={fold.key} fold={fold} />)}
        </>
      )}
    </section>
  );
}
