import { decimalToNumber, type Decimal } from "../../number/decimal";
import type { Term } from "../../relations/relation";
import { sameReference } from "../../sheet/address";
import type { KnownAmount } from "../amount-index";
import type { BrokenTie, Surroundings } from "../broken-tie";
import { formAt } from "../form-at";
import { isTelling } from "../telling";

/** The figure to be explained: that of the suspect, else that of the target. */
export interface Copied {
  readonly term: Term;
  readonly form: number;
  readonly found: readonly KnownAmount[];
}

/**
 * Where the wrong figure stands again in the workbook. Only figures of at least four digits: shorter ones
 * meet by chance. What stands in the relation itself is no witness.
 */
export function copiesOf(tie: BrokenTie, { forms, amounts }: Surroundings): Copied | undefined {
  const { relation, target, suspicion, equation } = tie;
  const written: Decimal | undefined = suspicion ? suspicion.written : target.state === "number" ? target.shown : undefined;
  const term = suspicion?.term ?? relation.target;
  // What one slip of the hand explains was not copied.
  if (!equation.isLinear || suspicion?.slip || !written || !isTelling(written, 4)) return undefined;
  const form = formAt(forms, term.cell);
  if (form < 0) return undefined;
  const unit = term.reading === "amount-in-text" ? 10_000 : amounts.unitOf(form);
  const own = [relation.target.cell, ...relation.operands.map(({ cell }) => cell)];
  const found = amounts.find(decimalToNumber(written) * unit, 0).filter(({ term: other }) => !own.some((cell) => sameReference(cell, other.cell)));
  return { term, form, found };
}
