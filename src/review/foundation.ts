import { CellNames } from "../articulation/cell-names";
import { CellPlaces } from "../articulation/cell-places";
import { indicatorScores, type ScoredIndicator } from "../articulation/evaluation/indicator-scores";
import { relate, type Articulation } from "../articulation/relate";
import { RelationIndex } from "../diagnosis/cell-index";
import type { Form } from "../recognition/form";
import { withFormKeys } from "../recognition/recognize-workbook";
import type { CellLookup } from "../relations/evaluate";
import type { Relation } from "../relations/relation";
import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import { DEFAULT_PROFILE } from "../scoring/profiles/catalogue";
import { cellAt, type Sheet, type WorkbookContent } from "../sheet/sheet";
import type { ReviewOptions } from "./review-options";

/** The cells of a workbook by reference. */
export function cellsOf({ sheets }: WorkbookContent): CellLookup {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (reference) => {
    const sheet = byName.get(reference.sheet);
    return sheet ? cellAt(sheet, reference) : null;
  };
}

export function sheetFinder({ sheets }: WorkbookContent): (form: Form) => Sheet | undefined {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (form) => byName.get(form.sheet);
}

/** What stands where in a workbook, and what must tie: all that an edit of a figure does not change. */
export class Foundation {
  readonly forms: readonly Form[];
  readonly relations: readonly Relation[];
  readonly unchecked: Articulation["unchecked"];
  /** Indices of the forms that are not to be checked. */
  readonly skipped: readonly number[];
  readonly profile: ScoringProfile;
  /** The indicators of all self-evaluations with what the rules give for them. */
  readonly indicators: readonly ScoredIndicator[];
  readonly names: CellNames;
  readonly places: CellPlaces;
  #index: RelationIndex | undefined;

  /** `recognized` holds the forms of each sheet as `recognizeSheet` gives them. */
  constructor(
    readonly recognized: ReadonlyMap<string, readonly Form[]>,
    content: WorkbookContent,
    options: ReviewOptions,
  ) {
    this.forms = withFormKeys(content.sheets.flatMap(({ name }) => recognized.get(name) ?? []));
    const kinds = new Set<string>(options.skippedForms);
    this.skipped = this.forms.flatMap(({ kind }, index) => (kinds.has(kind) ? [index] : []));
    const [cells, profile] = [cellsOf(content), options.profile ?? DEFAULT_PROFILE];
    const choices = new Map((options.choices ?? []).map((choice) => [choice.indicator, choice]));
    this.profile = profile;
    const sheetOf = sheetFinder(content);
    this.indicators = this.forms.flatMap((form, index) =>
      indicatorScores(form, index, cells, { profile, choices, dateSystem: sheetOf(form)?.dateSystem ?? "1900" }));
    const { relations, unchecked } = relate(this.forms, sheetOf, cells, { indicators: this.indicators, profile });
    const leftOut = new Set(this.skipped);
    const isWanted = (item: { readonly forms: readonly number[] }) => leftOut.size === 0 || !item.forms.some((form) => leftOut.has(form));
    this.relations = relations.filter(isWanted);
    this.unchecked = unchecked.filter(isWanted);
    this.names = new CellNames(this.forms);
    this.places = new CellPlaces(this.forms);
  }

  /** Where cells stand in `relations`; made when it is first asked for. */
  get index(): RelationIndex {
    return (this.#index ??= new RelationIndex(this.relations));
  }
}
