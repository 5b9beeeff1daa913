import type { MarkOutcome } from "../host/workbook-host";
import type { MarkCommand } from "./arguments";
import { EXIT, statusOf } from "./exit-status";
import { keptAcceptances, keptOptions } from "./kept-with-document";
import { marksOf } from "../review/marks-of";
import { splitByAcceptance } from "../review/split-by-acceptance";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";
import { outputProblem, writeOutput } from "./output-file";
import { refuse } from "./refuse";
import type { Session } from "./session";
import { safeText } from "./terminal/safe-text";

async function applyMarks({ file, clear }: MarkCommand, opened: OpenedWorkbook, session: Session): Promise<MarkOutcome & { status: number }> {
  if (clear) return { ...(await opened.host.clearMarks()), status: EXIT.clean };
  const { findings } = session.review(opened.content, await keptOptions(file, opened.host, session));
  const { open } = splitByAcceptance(findings, await keptAcceptances(file, opened.host, session));
  return { ...(await opened.host.mark(marksOf(open))), status: statusOf(open) };
}

/** `gouji mark FILE -o OUT.xlsx`: a copy in which cells that want looking at are marked, or no longer are. */
export async function runMark(command: MarkCommand, session: Session): Promise<number> {
  const { io, locale, progress } = session;
  const { file, output, clear } = command;
  const { commandLine } = locale;
  const stop = (code: string, message: string) => refuse(file, code, message, false, session);

  const opened = await openWorkbook(file, session);
  if ("code" in opened) return stop(opened.code, commandLine.unreadableFile(file, locale.fileError(opened.code)));
  const problem = await outputProblem(file, output, io.files);
  if (problem) return stop(problem, commandLine.output(problem, output));
  progress.show(commandLine.checkingProgress(file));
  const { marked, refusals, status } = await applyMarks(command, opened, session);
  const unwritten = await writeOutput(output, opened.host.bytes(), io.files);
  if (unwritten) return stop(unwritten, commandLine.output(unwritten, output));
  progress.clear();
  if (!clear && marked === 0) io.stdout.write(`${commandLine.nothingToMark}${locale.clauseSeparator}`);
  const done = clear ? commandLine.clearedFile(output) : marked === 0 ? commandLine.copiedFile(output) : commandLine.markedFile(output, marked);
  io.stdout.write(`${done}\n`);
  for (const refusal of refusals) io.stderr.write(safeText(`${locale.refusal(refusal)}${locale.sentenceEnd.trim()}\n`));
  return refusals.length > 0 ? EXIT.failed : status;
}
