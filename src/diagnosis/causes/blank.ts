import type { CauseFinder } from "../broken-tie";

/** The sum was not filled in although its parts are, or two relations ask for the same figure in an empty cell. */
export const blank: CauseFinder = ({ relation, verdict, target, suspicion }) => {
  const cell = target.state === "blank" && verdict.expected ? relation.target.cell : suspicion?.wasBlank ? suspicion.term.cell : undefined;
  return cell && { cause: { code: "blank", cells: [cell] }, suspect: cell };
};
