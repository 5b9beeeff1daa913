import type { ReactElement } from "react";
import { isRelationFinding, type Finding } from "../../diagnosis/finding";
import type { Digest, FormDigest } from "../../review/digest";
import { rangeToText } from "../../sheet/address";
import { Fold } from "../frame/fold";
import type { Standing } from "../frame/severity-icon";
import { useLocale } from "../pane-context";
import { StandingList, StandingRow } from "./standing-row";

/** Forms listed before the others are folded; it takes at least two to be worth a fold. */
const MOST_LISTED = 5;
const FEWEST_FOLDED = 2;

function formTitle(form: FormDigest, forms: readonly FormDigest[]): string {
  const shared = forms.filter(({ sheet }) => sheet === form.sheet).length > 1;
  return shared ? `${form.sheet} ${rangeToText(form.range)}` : form.sheet;
}

/** The gravest of what does not tie. */
function worstOf(findings: readonly Finding[]): Standing {
  const relations = findings.filter(isRelationFinding);
  return relations.some(({ severity }) => severity === "error") ? "error" : "warning";
}

function isBetweenForms(finding: Finding): boolean {
  return isRelationFinding(finding) && finding.operands.some(({ operand }) => operand.cell.sheet !== finding.target.cell.sheet);
}

/** Form by form how many ties hold, then those across forms. */
export function CheckedForms({ digest: { forms, ties, findings } }: { readonly digest: Digest }): ReactElement {
  const { formName, pane: { check: { allClear } } } = useLocale();
  const checked = forms.filter(({ relations, isSkipped }) => relations > 0 && !isSkipped);
  const listed = checked.length < MOST_LISTED + FEWEST_FOLDED ? checked : checked.slice(0, MOST_LISTED);
  const folded = checked.slice(listed.length);
  const row = (form: FormDigest) => (
    <StandingRow
      key={form.key} of={form.holding === form.relations ? "holds" : worstOf(findings.filter((finding) => forms[finding.form] === form))} title={formTitle(form, forms)} note={formName(form.kind)}
      count={form.holding === form.relations ? allClear.ties(form.relations) : allClear.holding(form.holding, form.relations)}
      {...(form.tails > 0 && { detail: allClear.withTails(form.tails) })}
    />
  );
  const foldedTies = folded.reduce((sum, { relations }) => sum + relations, 0);
  return (
    <>
      <StandingList>{listed.map(row)}</StandingList>
      {folded.length > 0 && (
        <Fold summary={allClear.moreForms(folded.length, folded[0]?.sheet ?? "", folded.at(-1)?.sheet ?? "", foldedTies)}>
          <StandingList>{folded.map(row)}</StandingList>
        </Fold>
      )}
      {ties.relations > 0 && (
        <StandingList>
          <StandingRow
            of={ties.holding === ties.relations ? "holds" : worstOf(findings.filter(isBetweenForms))} title={allClear.betweenForms} note={allClear.betweenFormsSuch}
            count={ties.holding === ties.relations ? allClear.ties(ties.relations) : allClear.holding(ties.holding, ties.relations)}
          />
        </StandingList>
      )}
    </>
  );
}
