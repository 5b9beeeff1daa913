import type { SheetWeight } from "../../../articulation/evaluation/sheet-weights";
import { add, compare, parseDecimal, sum } from "../../../number/decimal";
import type { FirstLevel, ScoringProfile } from "../../../scoring/profile/scoring-profile";
import type { CellReference } from "../../../sheet/address";
import { figureText } from "./figure-text";

/** One line of the weights: as the profile has them, and as the sheet has them. Null where one of them has none. */
export interface WeightRow {
  readonly levels: readonly FirstLevel[];
  readonly profile: string | null;
  readonly sheet: string | null;
  /** Where the sheet says so. */
  readonly cells: readonly CellReference[];
}

/** A line that only the sheet has. */
function ownRow({ levels, points, cells }: SheetWeight): WeightRow {
  return { levels, profile: null, sheet: figureText(points), cells };
}

/** The weights of a profile beside those of the sheet; several first levels of the sheet may stand against one line of the profile. */
export function weightRows({ weights }: Pick<ScoringProfile, "weights">, sheet: readonly SheetWeight[]): WeightRow[] {
  if (weights === "sheet") return sheet.map(ownRow);
  const rest = new Set(sheet);
  const rows = weights.map(({ levels, points }): WeightRow => {
    const covered = sheet.filter((own) => rest.has(own) && own.levels.every((level) => levels.includes(level)));
    covered.forEach((own) => rest.delete(own));
    const [first, ...others] = covered.map((own) => own.points);
    return { levels, profile: points, sheet: first ? figureText(others.reduce(add, first)) : null, cells: covered.flatMap(({ cells }) => cells) };
  });
  return [...rows, ...[...rest].map(ownRow)];
}

function totalOf(figures: readonly (string | null)[]): string | null {
  const values = figures.flatMap((figure) => (figure === null ? [] : (parseDecimal(figure) ?? [])));
  return values.length === 0 ? null : figureText(sum(values));
}

/** What both sides add up to, of the figures that can be read. */
export function weightTotals(rows: readonly WeightRow[]): Pick<WeightRow, "profile" | "sheet"> {
  return { profile: totalOf(rows.map(({ profile }) => profile)), sheet: totalOf(rows.map(({ sheet }) => sheet)) };
}

/** Whether a line has other points in the profile than on the sheet; one that only one side has differs too. */
export function isOther({ profile, sheet }: WeightRow): boolean {
  const [own, there] = [profile, sheet].map((figure) => (figure === null ? undefined : parseDecimal(figure)));
  return !own || !there || compare(own, there) !== 0;
}
