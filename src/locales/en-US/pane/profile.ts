import type { ProfileTexts } from "../../pane/profile-texts";

const places = (count: number) => `${count} ${count === 1 ? "thing" : "things"}`;

export const profile: ProfileTexts = {
  heading: "Scoring profile",
  summary: (name, origin) => (origin === "document" ? `${name}, saved with the workbook` : origin === "settings" ? `${name}, chosen by you` : name),
  change: "Change",

  choose: "Profile",
  changed: (name) => `${name} (changed)`,
  origin: { document: "Saved with the workbook.", settings: "Chosen by you for workbooks without a profile of their own.", default: "Used where nothing was chosen." },
  unsaved: "Not saved yet.",
  damaged: "The scoring profile saved with the workbook cannot be read; it was left as it is. What is saved here takes its place.",
  name: "Name of the profile",
  source: "Source",
  toConfirm: (names) => `No official source was found for: ${names.join(", ")}. Confirm with your authority.`,

  weights: {
    heading: "First-level weights",
    indicator: "Indicator",
    profile: "Profile",
    sheet: "Sheet",
    total: "Total",
    together: (levels) => levels.join(", "),
    fromSheet: "Scores follow the weights that the sheet states.",
    sheetUnknown: "After a check the weights of the sheet are listed here.",
    same: "Same weights as the sheet.",
    differs: (levels) => `Other weights than the sheet: ${levels.join(", ")}.`,
    points: (level) => `Points of ${level}`,
  },
  reverse: {
    heading: "Reverse indicators above the target",
    ratio: { label: "Ratio: target ÷ actual", effect: "10% over, 9.09 of 10 points" },
    linear: { label: "Linear: 1 − (actual − target) ÷ target", effect: "10% over, 9.00 of 10 points; 0 from twice the target" },
  },
  equal: {
    heading: "= targets that are exceeded",
    "at-least": { label: "Full points", effect: "Target 10, actual 12: 10.00 of 10 points" },
    exact: { label: "Ratio: target ÷ actual", effect: "Target 10, actual 12: 8.33 of 10 points" },
  },
  rangeAbove: {
    heading: "Above the end of a range",
    full: { label: "Full points, told as over-fulfilment", effect: "Target 1-2, actual 3: 10.00 of 10 points" },
    ratio: { label: "Ratio: upper end ÷ actual", effect: "Target 1-2, actual 3: 6.67 of 10 points" },
  },
  late: {
    heading: "After the deadline",
    judgement: { label: "Left to judgement", effect: "Told only, never recalculated" },
    zero: { label: "No points" },
  },
  notApplicable: {
    heading: "Indicators that do not apply",
    shift: { label: "Their points move within the first level", effect: "The sheet's points count as they are, 100 in all" },
    renormalise: { label: "The rest is scaled to 100", effect: "81 of 90 applicable points make 90.00" },
    full: { label: "Full points" },
  },
  deduct: {
    heading: "Deduction for over-fulfilment",
    none: { label: "None" },
    ratio: { label: "Ratio: target ÷ actual", effect: "150% of the target, 6.67 of 10 points" },
    zero: { label: "No points", effect: "From the completion that requires a reason" },
  },
  base: {
    heading: "Base of the execution rate",
    revised: { label: "Revised budget of the year" },
    approved: { label: "Initial budget of the year" },
  },
  rate: {
    heading: "The score of execution follows",
    exact: { label: "The exact rate", effect: "49.88% shown as 50%: 4.99 of 10 points" },
    shown: { label: "The rate as shown", effect: "49.88% shown as 50%: 5.00 of 10 points" },
  },
  cap: { heading: "Cap on the score of execution", effect: "Never more than its points, even above 100%" },
  overFulfilment: { heading: "Over-fulfilment", warnAt: "Questioned from, of the target", reasonAt: "Reason required from, of the target" },
  zeroBelow: {
    heading: "Low completion",
    label: "No points below",
    effect: "Empty for none. The Xicheng text of 2023 has this rule but lost its number; 60% is said to be usual in Beijing, to be confirmed.",
  },
  tolerance: {
    heading: "Tolerance (±)",
    effect: "Full points within the first step, none beyond the last",
    within: (row) => `Step ${row}, off by at most`,
    share: (row) => `Step ${row}, share of points`,
  },
  qualitative: { heading: "Bands of judgement", achieved: "“Achieved” from, of the points", partly: "“Partly achieved” from, of the points", example: "Out of 10 points" },
  grades: { heading: "Grades", effect: "Lower ends belong to the grade; the total counts as shown", from: (name) => `${name} ≥` },
  decimals: { heading: "Decimals of scores", effect: "Rounded half up" },
  unit: { percent: "%", points: "points", percentagePoints: "pp" },

  forOthers: "Also for other workbooks without a profile of their own",
  save: "Save",
  cancel: "Cancel",
  reset: "Restore default",
  saved: "Saved with the workbook. Scores were checked again by this profile.",
  imported: (name) => `“${name}” was read; it counts once it is saved.`,
  exported: (file) => `“${file}” was saved.`,
  fileName: (name) => `scoring-profile-${name}.json`,
  notSaved: (problems) => `Not saved: ${places(problems)} to correct.`,
  notImported: (problems) => `Not read: ${places(problems)} wrong with this profile.`,
  notJson: "This file is no scoring profile, which is JSON in UTF-8. Nothing was changed.",
};
