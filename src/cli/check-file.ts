import type { Report } from "../report/report";
import { splitByAcceptance } from "../review/split-by-acceptance";
import type { CheckCommand } from "./arguments";
import { EXIT, statusOf } from "./exit-status";
import { technicalText } from "./internal-error";
import type { WallClock } from "./io";
import { jsonReview } from "./json/json-review";
import type { JsonRefusal, JsonReview } from "./json-schema";
import { keptAcceptances, keptOptions } from "./kept-with-document";
import { openWorkbook } from "./open-workbook";
import { reportOf, reportOfUnread } from "./report-of";
import type { Session } from "./session";
import { reviewReport } from "./terminal/review-report";

/** What became of one file. */
export interface Outcome {
  readonly status: number;
  readonly text: string;
  /** Why it could not be checked, for the error stream. */
  readonly complaint?: string;
  /** Where a page was asked for. */
  readonly report?: Report;
}

function jsonLine(report: JsonReview | JsonRefusal): string {
  return `${JSON.stringify(report)}\n`;
}

function refusal(file: string, code: string, reason: string, command: CheckCommand, clock: WallClock, session: Session): Outcome {
  const { commandLine, sentenceEnd } = session.locale;
  const message = reason + sentenceEnd.trim();
  const report = command.report === undefined ? {} : { report: reportOfUnread(file, message, clock, session) };
  if (command.json) return { status: EXIT.failed, text: jsonLine({ schemaVersion: 1, file, error: { code, message } }), ...report };
  return { status: EXIT.failed, text: "", complaint: `${commandLine.unreadableFile(file, reason)}\n`, ...report };
}

async function checked(file: string, command: CheckCommand, clock: WallClock, session: Session): Promise<Outcome> {
  const { locale, paint, progress, review } = session;
  const opened = await openWorkbook(file, session);
  if ("code" in opened) return refusal(file, opened.code, locale.fileError(opened.code), command, clock, session);
  const { content, host } = opened;
  progress.show(locale.commandLine.checkingProgress(file));
  const found = review(content, await keptOptions(file, host, session));
  const findings = splitByAcceptance(found.findings, await keptAcceptances(file, host, session));
  const workbook = { file, content, review: found, findings };
  const text = command.json ? jsonLine(jsonReview(workbook, locale)) : reviewReport(workbook, clock.minutesAheadOfUtc, command.scores, locale, paint);
  const report = command.report === undefined ? {} : { report: await reportOf(workbook, host, clock, session) };
  return { status: statusOf(findings.open), text, ...report };
}

/** One of the files of `gouji check`. A mistake of ours in one must not cost the user the others. */
export async function checkFile(file: string, command: CheckCommand, clock: WallClock, session: Session): Promise<Outcome> {
  try {
    return await checked(file, command, clock, session);
  } catch (error) {
    const outcome = refusal(file, "internal", session.locale.commandLine.internalError, command, clock, session);
    return { ...outcome, complaint: `${outcome.complaint ?? ""}${technicalText(error)}\n` };
  }
}
