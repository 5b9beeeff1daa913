import { localeOf } from "../locales";
import { readArguments, type Command } from "./arguments";
import { runCheck } from "./check-command";
import { EXIT } from "./exit-status";
import { givenProfile } from "./given-profile";
import { technicalText } from "./internal-error";
import type { Io } from "./io";
import { runMark } from "./mark-command";
import { Progress } from "./progress";
import { runRecalculate } from "./recalculate-command";
import type { ReviewWorkbook, Session } from "./session";
import { paintFor } from "./terminal/paint";
import { safeText } from "./terminal/safe-text";
import { VERSION } from "./version";

/** The whole program: arguments in, an exit status out, everything else through `io`. */
export async function run(argv: readonly string[], io: Io, review: ReviewWorkbook): Promise<number> {
  const { language, command, problem } = readArguments(argv);
  const locale = localeOf(language);
  if (!command) {
    io.stderr.write(argv.length === 0 || !problem ? locale.commandLine.help : `${locale.commandLine.usage(problem)}\n`);
    return EXIT.failed;
  }
  const paint = paintFor(io.stdout.isTerminal, io.environment);
  const session: Session = { io, locale, paint, progress: new Progress(io), review, profile: null };
  try {
    const name = "profile" in command ? command.profile : undefined;
    if (name === undefined) return await runCommand(command, session);
    const given = await givenProfile(name, io.files);
    if ("profile" in given) return await runCommand(command, { ...session, profile: given.profile });
    io.stderr.write(safeText(`${locale.commandLine.profile(given.problem, name)}\n`));
    return EXIT.failed;
  } catch (error) {
    session.progress.clear();
    io.stderr.write(`${locale.commandLine.internalError}${locale.sentenceEnd.trim()}\n${technicalText(error)}\n`);
    return EXIT.failed;
  }
}

function runCommand(command: Command, session: Session): Promise<number> | number {
  const { io, locale } = session;
  switch (command.name) {
    case "help":
      io.stdout.write(locale.commandLine.help);
      return EXIT.clean;
    case "version":
      io.stdout.write(`${VERSION}\n`);
      return EXIT.clean;
    case "check":
      return runCheck(command, session);
    case "recalculate":
      return runRecalculate(command, session);
    case "mark":
      return runMark(command, session);
  }
}
