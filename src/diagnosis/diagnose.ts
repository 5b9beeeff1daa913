import type { CheckedRelation } from "../relations/checked-relation";
import { readFigure } from "../relations/figure";
import type { CellLookup } from "../relations/evaluate";
import type { Naming, Relation } from "../relations/relation";
import type { Verdict, VerdictCode } from "../relations/verdict";
import type { Form } from "../recognition/form";
import type { CellReference } from "../sheet/address";
import { AmountIndex } from "./amount-index";
import { brokenTieOf, type Explanation, type Surroundings } from "./broken-tie";
import type { CellIndex } from "./cell-index";
import { CAUSES } from "./causes/catalogue";
import { equationOf, type Equation } from "./equation";
import { fixForTarget } from "./fix-for-target";
import type { Fix, Severity } from "../checks/check-finding";
import type { Cause, RelationFinding } from "./finding";
import { findGroups, type Group } from "./groups";
import { withoutHarm } from "./harmless";
import { partsExplaining } from "./parts-explaining";
import { Ties } from "./ties";

export interface DiagnosisInput {
  readonly forms: readonly Form[];
  readonly checked: readonly CheckedRelation[];
  readonly cells: CellLookup;
  readonly nameOf: (cell: CellReference) => Naming;
  /** Where cells stand in `checked`, where that is known already. */
  readonly index?: CellIndex;
  /** The amounts of `checked`, where some of them may be known already. */
  readonly amounts?: AmountIndex;
}

type ReportedCode = "broken" | "unlikely" | "truncated" | "tail";

const SEVERITY: Readonly<Record<ReportedCode, Severity>> = { broken: "error", unlikely: "warning", truncated: "warning", tail: "info" };

function isReported(code: VerdictCode): code is ReportedCode {
  return code !== "holds" && code !== "notChecked";
}

/** Where in the list the relations stand that something is said about; nearly all of thousands hold. */
function reportedPlaces(checked: readonly CheckedRelation[]): number[] {
  const places: number[] = [];
  for (let place = 0; place < checked.length; place++) if (isReported(checked[place]?.verdict.code ?? "holds")) places.push(place);
  return places;
}

function amountsOfAll({ checked, forms, cells }: DiagnosisInput): AmountIndex {
  return new AmountIndex([{ relations: checked.map(({ relation }) => relation) }], () => true, forms, cells);
}

function explain(equation: Equation, group: Group | undefined, around: Surroundings): Explanation | undefined {
  if (group?.cause) return { cause: group.cause, suspect: group.suspect };
  const tie = brokenTieOf(equation, around.cells, group?.suspicion);
  for (const find of CAUSES) {
    const explanation = find(tie, around);
    if (explanation) return explanation;
  }
  return undefined;
}

/**
 * One finding for each relation that does not tie or ties only within rounding: which cell is wrong, why, and how it
 * is put right where there is one way only. Findings that the same correction closes are consequences of the
 * most telling one. In the order of the forms, then of the cells.
 */
export function diagnose(input: DiagnosisInput): RelationFinding[] {
  const { forms, checked, cells, nameOf, index, amounts = amountsOfAll(input) } = input;
  const reported = reportedPlaces(checked);
  if (reported.length === 0) return [];
  const around: Surroundings = { forms, cells, nameOf, amounts };
  const ties = new Ties(checked, reported, cells, index);
  const groups = new Map<Equation, Group>();
  for (const group of findGroups(ties, around)) {
    for (const equation of group.closed) if (!groups.has(equation)) groups.set(equation, group);
  }
  const open = new Map(ties.open.map((equation) => [equation.place, equation]));
  const causes = new Map<Group, Explanation | undefined>();
  const findings = reported.flatMap((place) => {
    const { relation, verdict } = checked[place] ?? {};
    if (!relation || !verdict || !isReported(verdict.code)) return [];
    const finding = bare(relation, verdict, verdict.code, input);
    if (verdict.code === "tail") return [{ ...finding, cause: causeOfTail({ relation, verdict }, place, around) }];
    const equation = open.get(place);
    if (!equation) return [finding];
    const group = groups.get(equation);
    // A slip of the hand that makes just the score that its rule gives is chance, unless the total speaks for it too.
    if (!group || (relation.scored && group.closed.length < 2)) return [alone(finding, equation, ties, around)];
    if (!causes.has(group)) causes.set(group, explain(group.leading, group, around));
    const cause = causes.get(group)?.cause ?? { code: "unexplained" as const };
    const shared = { ...finding, suspect: group.suspect, cause, fixes: group.fixes };
    return [group.leading === equation ? shared : { ...shared, consequenceOf: group.leading.relation.id }];
  });
  return withoutHarm(findings, checked, cells, index).sort(inWorkbookOrder);
}

function causeOfTail(checked: CheckedRelation, place: number, around: Surroundings): Cause {
  const equation = checked.relation.kind === "equality" ? equationOf(checked, place, around.cells) : undefined;
  return (equation && explain(equation, undefined, around)?.cause) ?? { code: "rounding" };
}

/** A relation that no single cell was found for; its figures may still tell a cause. */
function alone(finding: RelationFinding, equation: Equation, ties: Ties, around: Surroundings): RelationFinding {
  const parts = partsExplaining(equation, ties);
  if (parts) return { ...finding, cause: { code: "unexplained" }, consequenceOf: parts.relation.id };
  // What an indicator is scored from are texts that no other relation contradicts; the rule's score is the only one on offer.
  if (equation.relation.scored) return { ...finding, suspect: finding.cell, cause: { code: "unexplained" }, fixes: fixesOf(equation, around) };
  const found = explain(equation, undefined, around);
  if (!found) return { ...finding, cause: { code: "unexplained" } };
  const fix = found.suspect && fixForTarget(equation, found.suspect, around.cells);
  return { ...finding, cause: found.cause, ...(found.suspect ? { suspect: found.suspect } : {}), fixes: fix ? [fix] : [] };
}

function fixesOf(equation: Equation, { cells }: Surroundings): Fix[] {
  const { target } = equation.relation;
  const fix = equation.checked.verdict.code === "unlikely" ? undefined : fixForTarget(equation, target.cell, cells);
  return fix ? [fix] : [];
}

function bare(relation: Relation, verdict: Verdict, code: ReportedCode, { forms, cells, nameOf }: DiagnosisInput): RelationFinding {
  const form = relation.forms[0] ?? 0;
  const written = readFigure(cells(relation.target.cell), relation.target);
  const stored = [written.state === "number" ? written.stored : null];
  const operands = relation.operands.map((operand) => {
    const figure = readFigure(cells(operand.cell), operand);
    stored.push(figure.state === "number" ? figure.stored : null);
    return { operand, name: nameOf(operand.cell), value: figure.state === "number" ? figure.shown : null };
  });
  return {
    code: `${relation.kind}-${code}`, severity: SEVERITY[code], kind: relation.kind, relation: relation.id, form,
    cell: relation.target.cell, name: relation.name, target: relation.target, operands, stored, verdict, basis: relation.basis,
    unit: forms[form]?.unit ?? null, fixes: [], ...(relation.constant ? { constant: relation.constant } : {}),
    ...(relation.scored ? { scored: relation.scored } : {}),
  };
}

function inWorkbookOrder(a: RelationFinding, b: RelationFinding): number {
  return a.form - b.form || a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}
