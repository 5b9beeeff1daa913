import type { WriteOutcome } from "../host/workbook-host";
import type { Review } from "../review/review";
import type { RecalculateCommand } from "./arguments";
import { statusOf } from "./exit-status";
import { jsonCell } from "./json/json-cell";
import { jsonHeldBack } from "./json/json-change";
import { jsonReview } from "./json/json-review";
import type { JsonReview } from "./json-schema";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";
import { outputProblem, writeOutput } from "./output-file";
import { refuse } from "./refuse";
import type { Session } from "./session";
import { tallyOf } from "../review/tally";
import { recalculationReport } from "./terminal/recalculation-report";

function report(command: RecalculateCommand, opened: OpenedWorkbook, before: Review, after: Review, outcome: WriteOutcome, session: Session): string {
  const { locale, paint } = session;
  const { file, output } = command;
  const left = tallyOf(after.findings);
  if (!command.json) return recalculationReport({ file, output, review: before, outcome, left }, locale, paint);
  const json: JsonReview = {
    ...jsonReview(file, opened.content, before, locale),
    written: { file: output, cells: before.changes.length },
    stale: outcome.stale.map(jsonCell),
    heldBack: before.heldBack.map((item) => jsonHeldBack(item, locale)),
    remaining: { errors: left.errors, warnings: left.warnings },
  };
  return `${JSON.stringify(json)}\n`;
}

/** `gouji recalculate FILE -o OUT.xlsx`: a copy in which derived cells hold what they should. */
export async function runRecalculate(command: RecalculateCommand, session: Session): Promise<number> {
  const { io, locale, progress } = session;
  const { file, output, json } = command;
  const stop = (code: string, message: string) => refuse(file, code, message, json, session);

  const opened = await openWorkbook(file, session);
  if ("code" in opened) {
    return stop(opened.code, locale.commandLine.unreadableFile(file, locale.fileError(opened.code)));
  }
  const problem = await outputProblem(file, output, io.files);
  if (problem) return stop(problem, locale.commandLine.output(problem, output));
  progress.show(locale.commandLine.checkingProgress(file));
  const before = session.review(opened.content, { formulas: command.formulas });
  const outcome = await opened.host.write(before.changes);
  const [refusal] = outcome.refusals;
  if (!outcome.written && refusal) {
    const reasons = [...new Set(outcome.refusals.map((one) => locale.refusal(one)))];
    const end = locale.sentenceEnd.trim();
    return stop(refusal.code, [locale.commandLine.refusedHeading, ...reasons.map((reason) => reason + end)].join(json ? " " : "\n  "));
  }
  const unwritten = await writeOutput(output, opened.host.bytes(), io.files);
  if (unwritten) return stop(unwritten, locale.commandLine.output(unwritten, output));
  const after = before.changes.length === 0 ? before : session.review(await opened.host.read());
  progress.clear();
  io.stdout.write(report(command, opened, before, after, outcome, session));
  return statusOf(after);
}
