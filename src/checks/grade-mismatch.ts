import { GRADE_WORDS, wordsForGrade } from "../forms/evaluation/grade-words";
import { compare, decimal } from "../number/decimal";
import type { Form } from "../recognition/form";
import { gradeOf } from "../scoring/rules/grade-of";
import { labelStem, normalizeLabel } from "../sheet/label";
import type { CheckContext } from "./check-context";
import type { GradeMismatchFinding } from "./check-finding";
import { subjectOf } from "./subject";
import { totalScoreOf } from "./total-score";

const FULL = decimal(100);

/** A grade in the row of the total that is not the total's. Words that the profile's grades do not know get silence. */
export function gradeMismatches({ cells, profile, sheetOf }: CheckContext, form: Form, formIndex: number): GradeMismatchFinding[] {
  const total = totalScoreOf(form, cells);
  // Bands are for totals out of 100.
  if (!total || compare(total.points ?? FULL, FULL) !== 0 || compare(total.score, FULL) > 0) return [];
  const grade = gradeOf(total.score, profile);
  const known = new Set(profile.grades.flatMap(({ name }) => wordsForGrade(name)));
  const isGradeWord = (word: string) => known.has(word) && GRADE_WORDS.some((words) => words.includes(word));
  const line = sheetOf(form)?.rows[total.row.row] ?? [];
  return line.flatMap((cell, column): GradeMismatchFinding[] => {
    const word = typeof cell?.value === "string" ? labelStem(normalizeLabel(cell.value)) : "";
    if (!grade || !isGradeWord(word) || wordsForGrade(grade.name).includes(word)) return [];
    return [{
      code: "grade-mismatch", severity: "error", cell: { sheet: form.sheet, row: total.row.row, column }, form: formIndex, basis: profile.source,
      subject: subjectOf(form, total.panel, total.row), written: word, total: total.score, totalCell: total.cell,
      grade: grade.name, from: grade.from, below: grade.below,
    }];
  });
}
