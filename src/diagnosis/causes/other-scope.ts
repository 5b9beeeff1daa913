import type { CauseFinder } from "../broken-tie";
import { copiesOf } from "./same-figure";

/** The same item of another form with a wider or narrower scope (all funds, fiscal funds) was written here. */
export const otherScope: CauseFinder = (tie, around) => {
  const copies = copiesOf(tie, around);
  if (!copies) return undefined;
  const { row } = around.nameOf(copies.term.cell);
  const kind = around.forms[copies.form]?.kind;
  const same = copies.found.find(({ form, term }) =>
    form !== copies.form && around.forms[form]?.kind !== kind && row !== "" && around.nameOf(term.cell).row === row,
  );
  if (!same) return undefined;
  const { cell } = same.term;
  return { cause: { code: "other-scope", cells: [cell], label: around.nameOf(cell).column }, suspect: copies.term.cell };
};
