/** An error or warning on a published form that a person has looked at and found true. */
export interface ExpectedFinding {
  readonly form: string;
  readonly code: string;
  readonly cell: string;
  /** Why it is true. */
  readonly why: string;
}

/** Missing reasons are not listed: the test sees for itself that the score is below the points and the reason is empty. */
export const EXPECTED_FINDINGS: readonly ExpectedFinding[] = [
  { form: "013", code: "ratio-truncated", cell: "Sheet1!I6", why: "27.8 ÷ 29 = 0.9586, printed 0.958" },
  { form: "013", code: "ratio-truncated", cell: "Sheet1!I7", why: "27.8 ÷ 29 = 0.9586, printed 0.958" },
  { form: "013", code: "score-truncated", cell: "Sheet1!J6", why: "9 points × 0.9586 = 8.63, printed 8" },
  { form: "013", code: "score-truncated", cell: "Sheet1!I16", why: "95 % of 6 points is 5.70, published 5" },
  { form: "013", code: "score-unlikely", cell: "Sheet1!I19", why: "the date was met, 5 of 6 points without a reason" },
  { form: "016", code: "over-fulfilled", cell: "自评表!H14", why: "100 % for a target of 75 %, no column for reasons" },
  { form: "020", code: "over-fulfilled", cell: "Sheet1!F15", why: "28 for a target of 6" },
  { form: "020", code: "over-fulfilled", cell: "Sheet1!F16", why: "150 for a target of 116" },
  { form: "020", code: "over-fulfilled", cell: "Sheet1!F17", why: "150 for a target of 6" },
  { form: "020", code: "over-fulfilled", cell: "Sheet1!F18", why: "96 for a target of 12" },
  { form: "020", code: "score-truncated", cell: "Sheet1!I24", why: "203 of 214 on 2 points is 1.897, published 1.8" },
  { form: "020", code: "score-truncated", cell: "Sheet1!I25", why: "203 of 214 on 2 points is 1.897, published 1.8" },
  { form: "020", code: "score-broken", cell: "Sheet1!I28", why: "3224 of 3807 on 2 points is 1.69, published 1.9" },
  { form: "020", code: "score-broken", cell: "Sheet1!I30", why: "695 of 863 on 2 points is 1.61, published 1.8" },
  { form: "020", code: "score-broken", cell: "Sheet1!I32", why: "209 of 212 on 2 points is 1.97, published 1.8" },
  { form: "020", code: "score-broken", cell: "Sheet1!I35", why: "770 of 1228 on 2 points is 1.25, published 1.8" },
  { form: "020", code: "score-broken", cell: "Sheet1!I37", why: "22584 of 24694 on 2 points is 1.83, published 1.7" },
  { form: "038", code: "actual-not-a-number", cell: "自评表!G29", why: "a word for an area of 7,570,000 square metres" },
  { form: "042", code: "over-fulfilled", cell: "自评表!F14", why: "3200 for a target of 2400" },
  { form: "020", code: "ratio-broken", cell: "Sheet1!I6", why: "207.4538 spent on a budget of 0, printed 100 %" },
  { form: "020", code: "ratio-broken", cell: "Sheet1!I7", why: "207.4538 spent, no budget at all, printed 100 %" },
  { form: "020", code: "score-broken", cell: "Sheet1!J6", why: "10 points for a rate that has no base" },
  { form: "040", code: "score-truncated", cell: "自评表!H9", why: "20 points × 0.9997 = 19.99, printed 19" },
  { form: "112", code: "malformed-code", cell: "支出总表!A17", why: "class 7 for 210, as its parents above and 收入总表 have it" },
  { form: "112", code: "malformed-code", cell: "一般公共!A17", why: "class 7 for 210, as its parents above and 收入总表 have it" },
];
