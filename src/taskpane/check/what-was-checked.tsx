import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Fold } from "../frame/fold";
import { PartHeading } from "../frame/part-heading";
import { useLocale } from "../pane-context";
import type { CheckResult } from "../session/pane-state";
import { CheckedForms } from "./checked-forms";
import { NotCheckedParts } from "./not-checked-parts";
import { reasonCount } from "./reasons";
import { standingOf } from "./standing";

const useStyles = makeStyles({
  part: { paddingTop: "4px", paddingBottom: "8px", paddingLeft: "12px", paddingRight: "12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface WhatWasCheckedProps {
  readonly result: CheckResult;
  /** Where nothing was found this is the result; below findings it is folded. */
  readonly isOpen: boolean;
}

/** What was checked, and what was not and why: a result without its limits says too much. */
export function WhatWasChecked({ result: { digest }, isOpen }: WhatWasCheckedProps): ReactElement {
  const styles = useStyles();
  const { allClear } = useLocale().pane.check;
  const reasons = reasonCount(digest);
  const { relations } = standingOf(digest);
  const part = (title: string, fold: string, children: ReactNode) => (
    <section className={styles.part}>
      {isOpen ? <><PartHeading level={2}>{title}</PartHeading>{children}</> : <Fold summary={fold}>{children}</Fold>}
    </section>
  );
  return (
    <>
      {part(allClear.checked, allClear.checkedFold(digest.forms.length, relations), <CheckedForms digest={digest} />)}
      {reasons > 0 && part(allClear.notChecked, allClear.notCheckedFold(reasons), <NotCheckedParts digest={digest} />)}
    </>
  );
}
