import { CellNames } from "../articulation/cell-names";
import { CellPlaces } from "../articulation/cell-places";
import { indicatorScores, type ScoredIndicator } from "../articulation/evaluation/indicator-scores";
import { groupsOf, isSameForm, relate, type Articulation, type EarlierArticulation, type EditInForms } from "../articulation/relate";
import type { RelationGroup } from "../articulation/relation-group";
import type { UncheckedTie } from "../articulation/tie-relations";
import { GroupedIndex } from "../diagnosis/grouped-index";
import type { Form } from "../recognition/form";
import { withFormKeys } from "../recognition/recognize-workbook";
import type { CellLookup } from "../relations/evaluate";
import type { Relation } from "../relations/relation";
import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import { DEFAULT_PROFILE } from "../scoring/profiles/catalogue";
import { cellAt, type Sheet, type WorkbookContent } from "../sheet/sheet";
import type { ReviewOptions } from "./review-options";

/** The cells of a workbook by reference. One cell after another is mostly asked for on one sheet, which is then at hand. */
export function cellsOf({ sheets }: WorkbookContent): CellLookup {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  let last = sheets[0];
  return (reference) => {
    if (last?.name !== reference.sheet) last = byName.get(reference.sheet);
    return last ? cellAt(last, reference) : null;
  };
}

export function sheetFinder({ sheets }: WorkbookContent): (form: Form) => Sheet | undefined {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (form) => byName.get(form.sheet);
}

/** The foundation before an edit, under the same options, and the edit. */
export interface EarlierFoundation {
  readonly foundation: Foundation;
  readonly edit: EditInForms;
}

/**
 * What stands where in a workbook, and what must tie: all that an edit of a figure of a table does not change. After other edits
 * a new one is made, of which everything is the same object as before that does not follow from what was edited.
 */
export class Foundation {
  readonly forms: readonly Form[];
  /** The relations in groups, and all of them in the same order. */
  readonly groups: readonly RelationGroup[];
  readonly relations: readonly Relation[];
  readonly unchecked: readonly UncheckedTie[];
  /** Indices of the forms that are not to be checked. */
  readonly skipped: readonly number[];
  readonly profile: ScoringProfile;
  /** The indicators of all self-evaluations with what the rules give for them. */
  readonly indicators: readonly ScoredIndicator[];
  readonly names: CellNames;
  readonly places: CellPlaces;
  /** Where cells stand in `relations`. */
  readonly index: GroupedIndex;
  readonly #indicators: readonly (readonly ScoredIndicator[])[];
  readonly #articulation: Articulation;

  /** `recognized` holds the forms of each sheet as `recognizeSheet` gives them. */
  constructor(
    readonly recognized: ReadonlyMap<string, readonly Form[]>,
    content: WorkbookContent,
    options: ReviewOptions,
    before?: EarlierFoundation,
  ) {
    const known = before?.foundation;
    const earlier: EarlierArticulation | undefined = known && { forms: known.forms, articulation: known.#articulation, edit: before.edit };
    this.forms = withFormKeys(content.sheets.flatMap(({ name }) => recognized.get(name) ?? []), known?.forms);
    const kinds = new Set<string>(options.skippedForms);
    this.skipped = this.forms.flatMap(({ kind }, index) => (kinds.has(kind) ? [index] : []));
    const [cells, profile] = [cellsOf(content), options.profile ?? DEFAULT_PROFILE];
    const choices = new Map((options.choices ?? []).map((choice) => [choice.indicator, choice]));
    this.profile = profile;
    const sheetOf = sheetFinder(content);
    this.#indicators = this.forms.map((form, index) => {
      const kept = known && isSameForm(this.forms, index, earlier) && !before.edit.sheets.has(form.sheet) ? known.#indicators[index] : undefined;
      return kept ?? indicatorScores(form, index, cells, { profile, choices, dateSystem: sheetOf(form)?.dateSystem ?? "1900" });
    });
    this.indicators = this.#indicators.flat();
    this.#articulation = relate(this.forms, sheetOf, cells, { indicators: this.#indicators, profile }, this.skipped, earlier);
    this.groups = groupsOf(this.#articulation);
    this.relations = ([] as Relation[]).concat(...this.groups.map(({ relations }) => relations));
    this.unchecked = this.groups.flatMap(({ unchecked }) => unchecked);
    this.names = new CellNames(this.forms);
    this.places = new CellPlaces(this.forms);
    this.index = new GroupedIndex(this.groups, known?.index);
  }
}
