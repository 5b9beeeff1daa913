import type { Finding } from "../../src/diagnosis/finding";
import type { Review } from "../../src/review/review";
import { review } from "../../src/review/review-workbook";
import { addressToText, referenceKey } from "../../src/sheet/address";
import type { WorkbookContent } from "../../src/sheet/sheet";
import type { Step } from "./laid-out";
import { layOut, layoutPlans, planText, type LayoutPlan } from "./layout-plan";
import { lostForms } from "./lost-forms";

export interface LayoutOutcome {
  readonly plan: LayoutPlan;
  readonly forms: number;
  /** One text per form that is not recognized as before, or not with every role at its cell. */
  readonly lost: readonly string[];
  /** Findings above info that the original does not have. */
  readonly alarms: readonly string[];
}

const alarmKey = (finding: Finding, place: Step): string => `${finding.code} ${referenceKey(place(finding.cell))}`;

/** Lays a workbook out as planned and compares what is recognized and found with the original. */
export function tryLayout(content: WorkbookContent, original: Review, plan: LayoutPlan): LayoutOutcome {
  const laid = layOut(content, original.forms, plan);
  const found = review(laid.content);
  const known = new Set(original.findings.map((finding) => alarmKey(finding, laid.place)));
  const alarms = found.findings
    .filter((finding) => finding.severity !== "info" && !known.has(alarmKey(finding, (cell) => cell)))
    .map((finding) => `${finding.code} ${finding.cell.sheet}!${addressToText(finding.cell)}`);
  return { plan, forms: laid.forms.length, lost: lostForms(laid.forms, found.forms), alarms };
}

function outcomeLine(name: string, { plan, lost, alarms }: LayoutOutcome): string {
  return [`${name}: ${planText(plan)}`, ...lost.map((line) => `   lost   ${line}`), ...alarms.map((line) => `   alarm  ${line}`)].join("\n");
}

export interface LayoutRate {
  readonly forms: number;
  readonly recognized: number;
  readonly alarms: number;
  readonly failures: readonly string[];
}

/** How many forms are recognized over all plans on one workbook. */
export function layoutRate(name: string, content: WorkbookContent, mixtures: number): LayoutRate {
  const original = review(content);
  const outcomes = layoutPlans(mixtures).map((plan) => tryLayout(content, original, plan));
  const total = (count: (outcome: LayoutOutcome) => number): number => outcomes.reduce((sum, outcome) => sum + count(outcome), 0);
  return {
    forms: total(({ forms }) => forms),
    recognized: total(({ forms, lost }) => forms - lost.length),
    alarms: total(({ alarms }) => alarms.length),
    failures: outcomes.filter(({ lost, alarms }) => lost.length + alarms.length > 0).map((outcome) => outcomeLine(name, outcome)),
  };
}
