import type { CheckCommand } from "./arguments";
import { EXIT, statusOf } from "./exit-status";
import { expandPatterns } from "./file-patterns";
import { technicalText } from "./internal-error";
import { jsonReview } from "./json/json-review";
import type { JsonRefusal, JsonReview } from "./json-schema";
import { openWorkbook } from "./open-workbook";
import type { Session } from "./session";
import { safeText } from "./terminal/safe-text";
import { reviewReport } from "./terminal/review-report";

/** What became of one file. */
interface Outcome {
  readonly status: number;
  readonly text: string;
  /** Why it could not be checked, for the error stream. */
  readonly complaint?: string;
}

function jsonLine(report: JsonReview | JsonRefusal): string {
  return `${JSON.stringify(report)}\n`;
}

function refusal(file: string, code: string, reason: string, json: boolean, session: Session): Outcome {
  const { commandLine, sentenceEnd } = session.locale;
  const message = reason + sentenceEnd.trim();
  if (json) return { status: EXIT.failed, text: jsonLine({ schemaVersion: 1, file, error: { code, message } }) };
  return { status: EXIT.failed, text: "", complaint: `${commandLine.unreadableFile(file, reason)}\n` };
}

async function checkFile(file: string, json: boolean, session: Session): Promise<Outcome> {
  const { locale, paint, progress, review } = session;
  const opened = await openWorkbook(file, session);
  if ("code" in opened) return refusal(file, opened.code, locale.fileError(opened.code), json, session);
  progress.show(locale.commandLine.checkingProgress(file));
  const found = review(opened.content);
  const text = json
    ? jsonLine(jsonReview(file, opened.content, found, locale))
    : reviewReport(file, opened.content, found, locale, paint);
  return { status: statusOf(found), text };
}

/** A mistake of ours in one file must not cost the user the other files. */
async function checkFileSafely(file: string, json: boolean, session: Session): Promise<Outcome> {
  try {
    return await checkFile(file, json, session);
  } catch (error) {
    const outcome = refusal(file, "internal", session.locale.commandLine.internalError, json, session);
    return { ...outcome, complaint: `${outcome.complaint ?? ""}${technicalText(error)}\n` };
  }
}

/** `gouji check FILE…`: one report, or one line of JSON, per file. */
export async function runCheck(command: CheckCommand, session: Session): Promise<number> {
  const { io, locale, progress, paint } = session;
  const files = await expandPatterns(command.files, io.files);
  const statuses: number[] = [];
  for (const [index, file] of files.entries()) {
    progress.show(locale.commandLine.readingProgress(file, index + 1, files.length));
    const { status, text, complaint } = await checkFileSafely(file, command.json, session);
    progress.clear();
    if (complaint !== undefined) io.stderr.write(safeText(complaint));
    if (text !== "") io.stdout.write(!command.json && statuses.length > 0 ? `\n${text}` : text);
    statuses.push(status);
  }
  if (!command.json && files.length > 1) {
    const count = (status: number) => statuses.filter((one) => one === status).length;
    const tally = locale.commandLine.filesTally(files.length, count(EXIT.findings), count(EXIT.failed));
    const isAlone = statuses.every((status) => status === EXIT.failed);
    io.stdout.write(`${isAlone ? "" : "\n"}${paint.strong(tally)}\n`);
  }
  return Math.max(EXIT.clean, ...statuses);
}
