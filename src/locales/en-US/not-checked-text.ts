import type { NotCheckedCode } from "../../relations/verdict";
import type { UnreadSheet } from "../../sheet/sheet";
import { scoring } from "./scoring";

export const NOT_CHECKED_REASONS: Readonly<Record<NotCheckedCode, string>> = {
  "operands-blank": "the items are blank",
  "target-blank": "the cell is blank",
  "text-in-place-of-number": "text where a number belongs",
  "error-value": "a formula gives an error value",
  "base-empty": "the base is blank or 0, so there is no rate",
  "form-cut": "the form is cut off, there may be more below",
  "unknown-column": "a column was not recognized and may be an item too",
  "unit-unknown": "the sheet does not state its unit (元 or 万元)",
  "ambiguous-amount": "the text holds several amounts",
  "duplicate-codes": "codes occur twice and cannot be matched",
  "no-counterpart": "the workbook holds no figure to compare with",
  "duplicate-forms": "there are several forms of one kind and no telling which to compare with",
  "wider-scope": "this form covers more, so its figure may be larger",
  "carried-over": "balances are carried over, so the figures need not be equal",
  "names-not-marked": "item names do not tell basic from project expenditure",
  "points-missing": "the form states no points for its indicators, so scores cannot be checked by ratio",
  "several-quantities": scoring.unscored("several-quantities"),
  "actual-approximate": scoring.unscored("actual-approximate"),
  "units-differ": scoring.unscored("units-differ"),
  "scale-unclear": scoring.unscored("scale-unclear"),
  "direction-unclear": scoring.unscored("direction-unclear"),
  "opposite-trends": scoring.unscored("opposite-trends"),
  "no-base": scoring.unscored("no-base"),
  "date-missing": scoring.unscored("date-missing"),
  late: scoring.unscored("late"),
  "beyond-tolerance": scoring.unscored("beyond-tolerance"),
};

/** Ties between forms, said in words. */
const RULE_NAMES: Readonly<Record<string, string>> = {
  "X-B1": "totals of the revenue and expenditure summary, revenue and expenditure tables are equal",
  "X-B2": "revenue and expenditure tables agree for every code",
  "X-B3": "general public appropriation in the revenue table equals general public budget expenditure",
  "X-B4": "expenditure less other funds equals general public budget expenditure",
  "X-B5": "fiscal appropriation table equals general public budget expenditure",
  "X-B6": "basic expenditure equals the total of the basic expenditure table",
  "X-B7": "three public expenses equal the matching items of basic expenditure",
  "X-B8": "budget details by code equal the expenditure and basic expenditure tables",
  "X-B9": "procurement items equal the procurement budget in the report's text",
  "X-B10": "administrative operating funds equal non-personnel costs",
  "X-B11": "funds in the performance targets equal the budget tables",
  "X-E1": "budget execution equals budget and final accounts",
  "X-E2": "budget execution equals the final accounts summary",
  "X-S1": "approved budget in the self-evaluation equals the project's amount",
  "X-S3": "points in the self-evaluation equal those of the indicator system",
  "department-indicator": "rates of common indicators agree with budget and outturn",
  "X-S6": "targets in the self-evaluation equal the declared targets",
};

/** `X-B5/class` is a case of X-B5. Null for an id without words. */
export function ruleName(rule: string): string | null {
  return RULE_NAMES[rule.split("/")[0] ?? rule] ?? null;
}

export function unreadSheetText({ name, code, cells }: UnreadSheet): string {
  switch (code) {
    case "too-large":
      return `sheet “${name}” is too large${cells === undefined ? "" : ` (${String(cells)} cells seen)`} and was not read`;
    case "unreadable":
      return `sheet “${name}” is damaged and was not read`;
    case "not-a-worksheet":
      return `“${name}” is not a worksheet (a chart, for example) and was not read`;
    case "stopped":
      return `sheet “${name}” was not read because the check was stopped`;
  }
}
