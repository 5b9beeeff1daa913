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
  { form: "020", code: "ratio-broken", cell: "Sheet1!I6", why: "207.4538 spent on a budget of 0, printed 100 %" },
  { form: "020", code: "ratio-broken", cell: "Sheet1!I7", why: "207.4538 spent, no budget at all, printed 100 %" },
  { form: "020", code: "score-broken", cell: "Sheet1!J6", why: "10 points for a rate that has no base" },
  { form: "040", code: "score-truncated", cell: "自评表!H9", why: "20 points × 0.9997 = 19.99, printed 19" },
  { form: "112", code: "malformed-code", cell: "支出总表!A17", why: "class 7 for 210, as its parents above and 收入总表 have it" },
  { form: "112", code: "malformed-code", cell: "一般公共!A17", why: "class 7 for 210, as its parents above and 收入总表 have it" },
];
