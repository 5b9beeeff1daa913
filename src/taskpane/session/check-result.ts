import type { Acceptance } from "../../review/acceptance";
import type { Digest } from "../../review/digest";
import { sheetSections } from "../../review/sheet-sections";
import { splitByAcceptance } from "../../review/split-by-acceptance";
import { tallyOf } from "../../review/tally";
import { mergeSections } from "./merge-sections";
import type { CheckResult } from "./pane-state";

const NONE: ReadonlySet<string> = new Set();

export function sheetOrder({ sheets, unread }: Digest): readonly string[] {
  return [...sheets.map(({ name }) => name), ...unread.map(({ name }) => name)];
}

/** The outcome of a full check: everything in its proper order. */
export function freshResult(digest: Digest, acceptances: readonly Acceptance[], time: string): CheckResult {
  const { open, accepted, returned } = splitByAcceptance(digest.findings, acceptances);
  const stopped = digest.unread.filter(({ code }) => code === "stopped").length;
  return {
    digest, time, accepted, returned,
    sections: sheetSections(open, sheetOrder(digest)),
    tally: tallyOf(open),
    resolved: NONE,
    isOutdated: false,
    stopped: stopped === 0 ? null : { sheets: digest.sheets.length, ofSheets: digest.sheets.length + stopped },
    unmarked: [],
  };
}

/** The outcome after an edit, in the order of the last full check. */
export function updatedResult(old: CheckResult, digest: Digest, acceptances: readonly Acceptance[]): CheckResult {
  const now = freshResult(digest, acceptances, old.time);
  return { ...now, ...mergeSections(old.sections, now.sections, sheetOrder(digest)), stopped: old.stopped, unmarked: old.unmarked };
}
