import { sheetWeights, type SheetWeight } from "../articulation/evaluation/sheet-weights";
import { add, equals, parseDecimal, type Decimal } from "../number/decimal";
import type { Form } from "../recognition/form";
import { labelStem } from "../sheet/label";
import type { CheckContext } from "./check-context";
import type { WeightsDifferFinding } from "./check-finding";

/** What the sheet gives the first levels that one weight of the profile covers; undefined where it does not have all of them. */
function coveredBy(levels: readonly string[], weights: readonly SheetWeight[]): { points: Decimal; own: readonly SheetWeight[] } | undefined {
  const own = weights.filter((weight) => weight.levels.every((level) => levels.includes(level)));
  const found = new Set<string>(own.flatMap((weight) => weight.levels));
  if (own.length === 0 || !levels.every((level) => found.has(level))) return undefined;
  return { points: own.map(({ points }) => points).reduce(add), own };
}

/** First levels whose points on the sheet are not those of the profile. A profile that reads them from the sheet never differs. */
export function weightsDiffer({ cells, profile }: CheckContext, form: Form, formIndex: number): WeightsDifferFinding[] {
  if (profile.weights === "sheet" || form.kind !== "project-self-evaluation") return [];
  const onSheet = sheetWeights(form, cells);
  return profile.weights.flatMap(({ levels, points }): WeightsDifferFinding[] => {
    const covered = coveredBy(levels, onSheet);
    const wanted = parseDecimal(points);
    const [cell] = covered?.own[0]?.cells ?? [];
    if (!covered || !wanted || !cell || equals(covered.points, wanted)) return [];
    return [{
      code: "weights-differ", severity: "info", cell, form: formIndex, basis: profile.source, levels: covered.own.map(({ label }) => labelStem(label)),
      points: covered.points, profilePoints: wanted, profile: profile.name,
    }];
  });
}
