/** A row with a number for target or actual value whose published score the rules do not give, and why. */
export interface ExplainedScore {
  readonly form: string;
  /** The sheet's row, as Excel numbers it. */
  readonly row: number;
  readonly why: string;
}

/** Forms without points for their indicators: what a score is out of is not known, so no rule can give it. */
export const WITHOUT_POINTS: ReadonlySet<string> = new Set(["003", "036", "040"]);

export const EXPLAINED_SCORES: readonly ExplainedScore[] = [
  { form: "013", row: 16, why: "95 % of 6 points is 5.70, published 5: cut to whole points" },
  { form: "013", row: 19, why: "the date was met, published 5 of 6 without a reason" },
  { form: "013", row: 20, why: "100 % for a target in words" },
  { form: "020", row: 24, why: "203 of 214 on 2 points is 1.897, published 1.8: cut" },
  { form: "020", row: 25, why: "203 of 214 on 2 points is 1.897, published 1.8: cut" },
  { form: "020", row: 28, why: "3224 of 3807 on 2 points is 1.69, published 1.9" },
  { form: "020", row: 29, why: "a number of controls without an operator: less may be better, so nothing is computed" },
  { form: "020", row: 30, why: "695 of 863 on 2 points is 1.61, published 1.8" },
  { form: "020", row: 31, why: "a number of controls without an operator: less may be better, so nothing is computed" },
  { form: "020", row: 32, why: "209 of 212 on 2 points is 1.97, published 1.8" },
  { form: "020", row: 35, why: "770 of 1228 on 2 points is 1.25, published 1.8" },
  { form: "020", row: 37, why: "22584 of 24694 on 2 points is 1.83, published 1.7" },
  { form: "038", row: 29, why: "a word for an area of 7,570,000 square metres" },
];
