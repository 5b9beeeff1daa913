import type { Finding } from "../diagnosis/finding";
import type { WriteOutcome } from "../host/workbook-host";
import { splitByAcceptance } from "../review/split-by-acceptance";
import type { RecalculateCommand } from "./arguments";
import type { CheckedWorkbook } from "./checked-workbook";
import { statusOf } from "./exit-status";
import { jsonCell } from "./json/json-cell";
import { jsonHeldBack } from "./json/json-change";
import { jsonReview } from "./json/json-review";
import type { JsonReview } from "./json-schema";
import { keptAcceptances, keptOptions } from "./kept-with-document";
import { openWorkbook } from "./open-workbook";
import { outputProblem, writeOutput } from "./output-file";
import { refuse } from "./refuse";
import type { Session } from "./session";
import { tallyOf } from "../review/tally";
import { recalculationReport } from "./terminal/recalculation-report";

function report(command: RecalculateCommand, before: CheckedWorkbook, stillOpen: readonly Finding[], outcome: WriteOutcome, session: Session): string {
  const { locale, paint } = session;
  const { file, review } = before;
  const { output } = command;
  const left = tallyOf(stillOpen);
  if (!command.json) return recalculationReport({ file, output, review, outcome, left }, locale, paint);
  const json: JsonReview = {
    ...jsonReview(before, locale),
    written: { file: output, cells: review.changes.length },
    stale: outcome.stale.map(jsonCell),
    heldBack: review.heldBack.map((item) => jsonHeldBack(item, locale)),
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
  const kept = await keptOptions(file, opened.host, session);
  const review = session.review(opened.content, { formulas: command.formulas, ...kept });
  const acceptances = await keptAcceptances(file, opened.host, session);
  const findings = splitByAcceptance(review.findings, acceptances);
  const outcome = await opened.host.write(review.changes);
  const [refusal] = outcome.refusals;
  if (!outcome.written && refusal) {
    const reasons = [...new Set(outcome.refusals.map((one) => locale.refusal(one)))];
    const end = locale.sentenceEnd.trim();
    return stop(refusal.code, [locale.commandLine.refusedHeading, ...reasons.map((reason) => reason + end)].join(json ? " " : "\n  "));
  }
  const unwritten = await writeOutput(output, opened.host.bytes(), io.files);
  if (unwritten) return stop(unwritten, locale.commandLine.output(unwritten, output));
  const { open } = review.changes.length === 0
    ? findings : splitByAcceptance(session.review(await opened.host.read(), kept).findings, acceptances);
  progress.clear();
  io.stdout.write(report(command, { file, content: opened.content, review, findings }, open, outcome, session));
  return statusOf(open);
}
