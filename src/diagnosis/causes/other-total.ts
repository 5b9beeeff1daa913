import type { CauseFinder } from "../broken-tie";
import { copiesOf } from "./same-figure";

/** Another total of this form, or of one that it ties with, was written in this place. */
export const otherTotal: CauseFinder = (tie, around) => {
  const copies = copiesOf(tie, around);
  if (!copies) return undefined;
  const row = around.nameOf(copies.term.cell).row;
  const totals = copies.found.filter(({ isTotal, form, term }) =>
    isTotal && (form === copies.form || tie.relation.forms.includes(form)) && around.nameOf(term.cell).row !== row,
  );
  const [first] = totals;
  if (!first || new Set(totals.map(({ term }) => around.nameOf(term.cell).row)).size > 1) return undefined;
  const { cell } = first.term;
  return { cause: { code: "other-total", cells: [cell], label: around.nameOf(cell).row }, suspect: copies.term.cell };
};
