import { compare, decimalToText, normalize, ONE, parseDecimal, sum, ZERO, type Decimal } from "../../number/decimal";
import type { ProfileProblem, ProfileSubject } from "./profile-problem";
import { subjectAt } from "./profile-subject";
import type { FirstLevel, ScoringProfile } from "./scoring-profile";

const HUNDRED: Decimal = { units: 100, scale: 0 };

/** The schema has read it as a figure already. */
function figure(text: string): Decimal {
  return parseDecimal(text) ?? ZERO;
}

function field(path: Extract<ProfileSubject, { kind: "field" }>["field"]): { path: string; subject: ProfileSubject } {
  return { path, subject: { kind: "field", field: path } };
}

function weightProblems(profile: ScoringProfile): ProfileProblem[] {
  const { weights } = profile;
  if (weights === "sheet") return [];
  const seen = new Set<FirstLevel>();
  const twice = weights.flatMap(({ levels }, row) =>
    levels.flatMap((level): ProfileProblem[] => {
      if (seen.has(level)) return [{ path: `weights[${row}].levels`, subject: subjectAt(profile, ["weights", row, "levels"]), code: "level-twice", level }];
      seen.add(level);
      return [];
    }));
  const total = sum(weights.map(({ points }) => figure(points)));
  return compare(total, HUNDRED) === 0 ? twice : [...twice, { ...field("weights"), code: "weights-sum", sum: decimalToText(normalize(total)) }];
}

/** Each figure of a list against the one before it. */
function orderProblems(
  profile: ScoringProfile, list: "grades" | "tolerance", part: "from" | "within" | "share", figures: readonly string[],
  code: "not-below" | "not-above",
): ProfileProblem[] {
  return figures.flatMap((given, row): ProfileProblem[] => {
    const before = figures[row - 1];
    if (before === undefined || compare(figure(given), figure(before)) === (code === "not-below" ? -1 : 1)) return [];
    const [subject, other] = [subjectAt(profile, [list, row, part]), subjectAt(profile, [list, row - 1, part])];
    return [{ path: `${list}[${row}].${part}`, subject, code, given, other, otherValue: before }];
  });
}

function gradeProblems(profile: ScoringProfile): ProfileProblem[] {
  const { grades } = profile;
  const names = grades.map(({ name }) => name.trim());
  const problems = orderProblems(profile, "grades", "from", grades.map(({ from }) => from), "not-below");
  names.forEach((name, row) => {
    if (names.indexOf(name) < row) problems.push({ path: `grades[${row}].name`, subject: subjectAt(profile, ["grades", row, "name"]), code: "name-twice", name });
  });
  const last = grades.at(-1);
  const row = grades.length - 1;
  if (last && compare(figure(last.from), ZERO) !== 0) {
    problems.push({ path: `grades[${row}].from`, subject: subjectAt(profile, ["grades", row, "from"]), code: "last-not-zero", given: last.from });
  }
  return problems;
}

function toleranceProblems(profile: ScoringProfile): ProfileProblem[] {
  const { tolerance } = profile;
  const tooLarge = tolerance.flatMap(({ share }, row): ProfileProblem[] =>
    compare(figure(share), ONE) <= 0 ? [] : [{ path: `tolerance[${row}].share`, subject: subjectAt(profile, ["tolerance", row, "share"]), code: "above-one", given: share }]);
  return [
    ...orderProblems(profile, "tolerance", "within", tolerance.map(({ within }) => within), "not-above"),
    ...orderProblems(profile, "tolerance", "share", tolerance.map(({ share }) => share), "not-below"),
    ...tooLarge,
  ];
}

function thresholdProblems({ overFulfilment, qualitative, zeroBelowRatio }: ScoringProfile): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  const { warnAt, reasonAt } = overFulfilment;
  if (compare(figure(warnAt), ONE) < 0) problems.push({ ...field("overFulfilment.warnAt"), code: "below-one", given: warnAt });
  if (compare(figure(reasonAt), figure(warnAt)) < 0) {
    problems.push({ ...field("overFulfilment.reasonAt"), code: "not-at-least", given: reasonAt, other: field("overFulfilment.warnAt").subject, otherValue: warnAt });
  }
  const { achieved, partly } = qualitative;
  if (compare(figure(achieved), ONE) > 0) problems.push({ ...field("qualitative.achieved"), code: "above-one", given: achieved });
  if (compare(figure(partly), figure(achieved)) >= 0) {
    problems.push({ ...field("qualitative.partly"), code: "not-below", given: partly, other: field("qualitative.achieved").subject, otherValue: achieved });
  }
  if (zeroBelowRatio !== undefined && compare(figure(zeroBelowRatio), ONE) > 0) problems.push({ ...field("zeroBelowRatio"), code: "above-one", given: zeroBelowRatio });
  return problems;
}

/** What does not go together in a profile whose single values can be read. */
export function inconsistencies(profile: ScoringProfile): ProfileProblem[] {
  return [...weightProblems(profile), ...gradeProblems(profile), ...toleranceProblems(profile), ...thresholdProblems(profile)];
}
