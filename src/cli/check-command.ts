import type { Report } from "../report/report";
import { reportHtml } from "../report/report-html";
import type { CheckCommand } from "./arguments";
import { checkFile } from "./check-file";
import { EXIT } from "./exit-status";
import { expandPatterns } from "./file-patterns";
import { pageProblem, writeOutput } from "./output-file";
import type { Session } from "./session";
import { safeText } from "./terminal/safe-text";

function tallyLine(statuses: readonly number[], { locale, paint }: Session): string {
  const count = (status: number) => statuses.filter((one) => one === status).length;
  const isAlone = count(EXIT.failed) === statuses.length;
  const tally = locale.commandLine.filesTally(statuses.length, count(EXIT.findings), count(EXIT.failed));
  return `${isAlone ? "" : "\n"}${paint.strong(tally)}\n`;
}

/** Writes the page and says so: with JSON on the error stream, where it disturbs no program. */
async function writePage(page: string, reports: readonly Report[], isJson: boolean, { io, locale, paint }: Session): Promise<number> {
  const [first, ...others] = reports;
  if (!first) return EXIT.clean;
  const unwritten = await writeOutput(page, new TextEncoder().encode(reportHtml([first, ...others])), io.files);
  if (unwritten) {
    io.stderr.write(safeText(`${locale.commandLine.output(unwritten, page)}\n`));
    return EXIT.failed;
  }
  const done = locale.commandLine.wroteReport(page);
  if (isJson) io.stderr.write(safeText(`${done}\n`));
  else io.stdout.write(safeText(`\n${paint.good(done)}\n`));
  return EXIT.clean;
}

/** `gouji check FILE…`: one report, or one line of JSON, per file; and on request a page about all of them. */
export async function runCheck(command: CheckCommand, session: Session): Promise<number> {
  const { io, locale, progress } = session;
  const { json, report: page } = command;
  const files = await expandPatterns(command.files, io.files);
  const problem = page === undefined ? null : await pageProblem(files, page, io.files);
  if (page !== undefined && problem) {
    io.stderr.write(safeText(`${locale.commandLine.output(problem, page)}\n`));
    return EXIT.failed;
  }
  const clock = io.wallClock();
  const statuses: number[] = [];
  const reports: Report[] = [];
  for (const [index, file] of files.entries()) {
    progress.show(locale.commandLine.readingProgress(file, index + 1, files.length));
    const { status, text, complaint, report } = await checkFile(file, command, clock, session);
    progress.clear();
    if (complaint !== undefined) io.stderr.write(safeText(complaint));
    if (text !== "") io.stdout.write(!json && statuses.length > 0 ? `\n${text}` : text);
    statuses.push(status);
    if (report) reports.push(report);
  }
  if (!json && files.length > 1) io.stdout.write(tallyLine(statuses, session));
  // A page that only says that nothing could be read helps nobody.
  const isAnyRead = statuses.some((status) => status !== EXIT.failed);
  if (page !== undefined && isAnyRead) statuses.push(await writePage(page, reports, json, session));
  return Math.max(EXIT.clean, ...statuses);
}
