import { placed } from "../changes/locate";
import { planRecalculation } from "../changes/plan-recalculation";
import { ratioVerdicts } from "../checks/ratio-verdicts";
import { runChecks, type CheckRun, type EarlierRun } from "../checks/run-checks";
import { indexWithPlaces, type CellIndex } from "../diagnosis/cell-index";
import { AmountIndex } from "../diagnosis/amount-index";
import { diagnose } from "../diagnosis/diagnose";
import type { CheckFinding } from "../checks/check-finding";
import type { Finding } from "../diagnosis/finding";
import type { CheckedRelation } from "../relations/checked-relation";
import type { Relation } from "../relations/relation";
import type { WorkbookContent } from "../sheet/sheet";
import { cellsOf, sheetFinder, type Foundation } from "./foundation";
import type { NotChecked, Review } from "./review";
import { scoresOf } from "./scores-of";
import { unscoredIndicators } from "./unscored-indicators";
import type { ReviewOptions } from "./review-options";

/** Each relation of the foundation with its verdict; null where it says nothing. */
export type Verdicts = readonly (CheckedRelation | null)[];

export interface Assessment {
  readonly review: Review;
  readonly checks: CheckRun;
  readonly amounts: AmountIndex;
}

/** What was assessed before an edit. */
export interface EarlierAssessment extends EarlierRun {
  readonly amounts: AmountIndex;
  /** The sheets on which something changed. */
  readonly sheets: ReadonlySet<string>;
}

function inWorkbookOrder(findings: readonly Finding[], { sheets }: WorkbookContent): Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const place = ({ cell }: Finding) => (order.get(cell.sheet) ?? sheets.length) * 2 ** 30 + cell.row * 2 ** 14 + cell.column;
  return [...findings].sort((a, b) => place(a) - place(b) || a.form - b.form);
}

interface Sorted {
  readonly checked: CheckedRelation[];
  /** Derived totals of blank cells say nothing yet, but a recalculation may fill what they add up. */
  readonly silent: Relation[];
}

function sortOut({ relations }: Foundation, verdicts: Verdicts): Sorted {
  const checked: CheckedRelation[] = [];
  const silent: Relation[] = [];
  for (let place = 0; place < relations.length; place++) {
    const [entry, relation] = [verdicts[place], relations[place]];
    if (entry) checked.push(entry);
    else if (relation?.derived) silent.push(relation);
  }
  return { checked, silent };
}

/** The foundation's index for the relations that were checked and, behind them, the silent ones. */
function indexOf({ index, relations }: Foundation, verdicts: Verdicts, { checked }: Sorted): CellIndex {
  const places = new Int32Array(relations.length).fill(-1);
  let [nextChecked, nextSilent] = [0, checked.length];
  for (let place = 0; place < relations.length; place++) {
    if (verdicts[place]) places[place] = nextChecked++;
    else if (relations[place]?.derived) places[place] = nextSilent++;
  }
  return indexWithPlaces(index, places);
}

function notCheckedOf({ unchecked, indicators, skipped }: Foundation, checked: readonly CheckedRelation[]): NotChecked[] {
  const found: NotChecked[] = [];
  for (const { relation, verdict } of checked) {
    if (verdict.code !== "notChecked" || !verdict.reason) continue;
    found.push({ code: verdict.reason, forms: relation.forms, cell: relation.target.cell, name: relation.name, relation: relation.id });
  }
  return [...found, ...unscoredIndicators(indicators, skipped), ...unchecked.map(({ rule, forms, code }) => ({ code, forms, rule }))];
}

/** What a person asked for: differences within rounding are to be verified too. */
function withEquality(findings: readonly Finding[], { equality }: ReviewOptions): readonly Finding[] {
  if (equality !== "exact") return findings;
  return findings.map((finding) => ("verdict" in finding && finding.verdict.code === "tail" ? { ...finding, severity: "warning" as const } : finding));
}

/** Everything that follows from the verdicts: causes, other checks, what a recalculation would do. */
export function assess(
  foundation: Foundation, content: WorkbookContent, verdicts: Verdicts, options: ReviewOptions, earlier?: EarlierAssessment,
): Assessment {
  const { forms, names, places, skipped, indicators, profile } = foundation;
  const cells = cellsOf(content);
  const sorted = sortOut(foundation, verdicts);
  const { checked, silent } = sorted;
  const nameOf = names.nameOf.bind(names);
  // A single review looks at less than the whole index; a re-check has it already.
  const index = earlier ? { index: indexOf(foundation, verdicts, sorted) } : {};
  const amounts = new AmountIndex(foundation.groups, (place) => Boolean(verdicts[place]), forms, cells, earlier && { amounts: earlier.amounts, edited: earlier.sheets });
  const broken = diagnose({ forms, checked, cells, nameOf, amounts, ...index });
  const checks = runChecks({ forms, cells, sheetOf: sheetFinder(content), ratioAt: ratioVerdicts(checked), indicators, profile }, earlier);
  const leftOut = new Set(skipped);
  const others = ([] as CheckFinding[]).concat(...checks.map((byForm) => ([] as CheckFinding[]).concat(...byForm))).filter(({ form }) => !leftOut.has(form));
  const { changes, heldBack } = planRecalculation({
    forms, checked, silent, findings: broken, cells, nameOf, formulas: options.formulas ?? false, ...index,
  });
  const recognized = new Set(forms.map(({ sheet }) => sheet));
  const review: Review = {
    forms,
    relations: checked,
    skipped,
    findings: withEquality(inWorkbookOrder([...broken, ...others], content), options),
    notChecked: notCheckedOf(foundation, checked),
    profile: { id: profile.id, name: profile.name, source: profile.source },
    scores: scoresOf({ forms, indicators, checked, cells, profile, skipped }),
    changes: placed(changes, places),
    heldBack,
    unrecognized: content.sheets.map(({ name }) => name).filter((name) => !recognized.has(name)),
    unread: content.unread,
  };
  return { review, checks, amounts };
}
