import type { CauseFinder } from "../broken-tie";
import { copiesOf } from "./same-figure";

/** The figure is that of a sibling form (another declaration of the same kind): copied and not adapted. */
export const staleCopy: CauseFinder = (tie, around) => {
  const copies = copiesOf(tie, around);
  if (!copies) return undefined;
  const kind = around.forms[copies.form]?.kind;
  if (kind === "generic") return undefined;
  const [sibling] = copies.found.filter(({ form }) => form !== copies.form && around.forms[form]?.kind === kind);
  if (!sibling) return undefined;
  const { cell } = sibling.term;
  return { cause: { code: "stale-copy", cells: [cell], label: around.nameOf(cell).row }, suspect: copies.term.cell };
};
