import { tableOf } from "../forms/catalogue";
import type { Form } from "../recognition/form";
import type { CellLookup } from "../relations/evaluate";
import type { Relation } from "../relations/relation";
import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import type { Sheet } from "../sheet/sheet";
import { nothingCarriedOver } from "./carried-over";
import { detailTies } from "./detail-ties";
import { departmentIndicatorRelations } from "./evaluation/department-indicator-relations";
import { fundRelations } from "./evaluation/fund-relations";
import { indicatorRelations } from "./evaluation/indicator-relations";
import type { ScoredIndicator } from "./evaluation/indicator-scores";
import { indicatorTies } from "./evaluation/indicator-ties";
import { renormalisedTotals } from "./evaluation/renormalised-total";
import { scoreRelations } from "./evaluation/score-relations";
import { stackedRelations } from "./evaluation/stacked-relations";
import { targetRelations } from "./evaluation/target-relations";
import { targetTies } from "./evaluation/target-ties";
import { formulaRelations } from "./formula-relations";
import { tableRelations } from "./table-relations";
import { tieRelations, type UncheckedTie } from "./tie-relations";

/** All that must tie in a workbook, and the ties that could not be made although both forms are there. */
export interface Articulation {
  readonly relations: readonly Relation[];
  readonly unchecked: readonly UncheckedTie[];
}

function withinForm(form: Form, formIndex: number, cells: CellLookup, profile: ScoringProfile): Relation[] {
  const spec = tableOf(form);
  const own = spec
    ? tableRelations({ form, formIndex, spec, basis: spec.basis })
    : [
        ...stackedRelations(form, formIndex), ...fundRelations(form, formIndex, cells, profile.execution), ...indicatorRelations(form, formIndex, cells),
        ...targetRelations(form, formIndex),
      ];
  const covered = new Set(own.filter(({ kind }) => kind === "ratio").map(({ target }) => target.cell.column));
  return [...own, ...formulaRelations(form, formIndex, covered)];
}

/** The rules in force, and what they give for the indicators of all forms. */
export interface Scoring {
  readonly indicators: readonly ScoredIndicator[];
  readonly profile: ScoringProfile;
}

/** From recognized forms to all relations within and between them. */
export function relate(forms: readonly Form[], sheetOf: (form: Form) => Sheet | undefined, cells: CellLookup, { indicators, profile }: Scoring): Articulation {
  const ties = tieRelations(forms, () => nothingCarriedOver(forms, cells));
  const detail = detailTies(forms, sheetOf);
  const department = departmentIndicatorRelations(forms, cells);
  const relations = [
    ...renormalisedTotals(forms.flatMap((form, index) => withinForm(form, index, cells, profile)), indicators, profile, cells),
    ...scoreRelations(forms, indicators, profile.source),
    ...ties.relations,
    ...detail.relations,
    ...department.relations,
    ...targetTies(forms, sheetOf),
    ...indicatorTies(forms),
  ];
  return { relations, unchecked: [...ties.unchecked, ...detail.unchecked, ...department.unchecked] };
}
