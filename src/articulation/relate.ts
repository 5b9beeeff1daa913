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
import { groupOf, NO_RELATIONS, type RelationGroup } from "./relation-group";
import { tableRelations } from "./table-relations";
import { tieRelations } from "./tie-relations";

/** All that must tie in a workbook, in groups that outlive edits of what they are not made from. */
export interface Articulation {
  /** By form: what ties within it. */
  readonly within: readonly RelationGroup[];
  /** By form: the scores of its indicators. */
  readonly scores: readonly RelationGroup[];
  readonly ties: RelationGroup;
  /** Ties with lines of the detailed budget, which are known by their names. */
  readonly named: RelationGroup;
  readonly department: RelationGroup;
  readonly targets: RelationGroup;
  readonly indicators: RelationGroup;
}

/** What was related before an edit, and what the edit may have changed beside the forms themselves. */
export interface EarlierArticulation {
  readonly forms: readonly Form[];
  readonly articulation: Articulation;
  readonly edit: EditInForms;
}

export interface EditInForms {
  /** The sheets on which something changed. */
  readonly sheets: ReadonlySet<string>;
  /** There is something carried over now and was not, or the other way round. */
  readonly carriesOtherwise: boolean;
  /** A name that projects are paired by may be another one. */
  readonly namesOtherwise: boolean;
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

/** The rules in force, and what they give for the indicators, form by form. */
export interface Scoring {
  readonly indicators: readonly (readonly ScoredIndicator[])[];
  readonly profile: ScoringProfile;
}

/** All groups, in the order of their relations. */
export function groupsOf({ within, scores, ties, named, department, targets, indicators }: Articulation): RelationGroup[] {
  return [...within, ...scores, ties, named, department, targets, indicators];
}

/** Whether a form is the object it was, in its place. */
export function isSameForm(forms: readonly Form[], index: number, earlier: EarlierArticulation | undefined): boolean {
  return earlier !== undefined && forms[index] !== undefined && forms[index] === earlier.forms[index];
}

/**
 * From recognized forms to all relations within and between them; `skipped` forms have none. After an edit the groups of
 * before stay where nothing that they are made from changed.
 */
export function relate(
  forms: readonly Form[], sheetOf: (form: Form) => Sheet | undefined, cells: CellLookup, { indicators, profile }: Scoring,
  skipped: readonly number[] = [], earlier?: EarlierArticulation,
): Articulation {
  const leftOut = new Set(skipped);
  const before = earlier?.articulation;
  const [within, scores]: [RelationGroup[], RelationGroup[]] = [[], []];
  forms.forEach((form, index) => {
    // Tables are related by what stands where; of an evaluation the figures count too.
    const isKept = isSameForm(forms, index, earlier) && (tableOf(form) !== undefined || !earlier?.edit.sheets.has(form.sheet));
    const kept = isKept ? before : undefined;
    const own = indicators[index] ?? [];
    const make = (relations: () => readonly Relation[]): RelationGroup => (leftOut.has(index) ? NO_RELATIONS : { relations: relations(), unchecked: [], sheet: form.sheet });
    within.push(kept?.within[index] ?? make(() => renormalisedTotals(withinForm(form, index, cells, profile), own, profile, cells)));
    scores.push(kept?.scores[index] ?? (own.length === 0 ? NO_RELATIONS : make(() => scoreRelations(forms, own, profile.source))));
  });

  const same = before && forms.length === earlier?.forms.length && forms.every((_, index) => isSameForm(forms, index, earlier)) ? before : undefined;
  const [sameBalances, sameNames] = [earlier?.edit.carriesOtherwise ? undefined : same, earlier?.edit.namesOtherwise ? undefined : same];
  return {
    within, scores,
    ties: sameBalances?.ties ?? groupOf(tieRelations(forms, () => nothingCarriedOver(forms, cells)), leftOut),
    named: sameNames?.named ?? groupOf(detailTies(forms, sheetOf), leftOut),
    // Which formula a department's rate follows depends on the figures.
    department: groupOf(departmentIndicatorRelations(forms, cells), leftOut),
    targets: sameNames?.targets ?? groupOf({ relations: targetTies(forms, sheetOf) }, leftOut),
    indicators: same?.indicators ?? groupOf({ relations: indicatorTies(forms) }, leftOut),
  };
}
