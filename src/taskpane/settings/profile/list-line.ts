import type { ScoringProfile } from "../../../scoring/profile/scoring-profile";

/** The lines of the lists of a profile. */
export type WeightLine = Exclude<ScoringProfile["weights"], "sheet">[number];
export type GradeLine = ScoringProfile["grades"][number];
export type ToleranceLine = ScoringProfile["tolerance"][number];

/** A list with something else in one line. */
export function withLine<Line>(list: readonly Line[], row: number, change: Partial<Line>): Line[] {
  return list.map((line, at) => (at === row ? { ...line, ...change } : line));
}

export function withoutLine<Line>(list: readonly Line[], row: number): Line[] {
  return list.filter((_, at) => at !== row);
}
