import { EXIT } from "./exit-status";
import type { JsonRefusal } from "./json-schema";
import type { Session } from "./session";
import { safeText } from "./terminal/safe-text";

/** Says that nothing became of a file: in JSON on the output, for people on the error stream. */
export function refuse(file: string, code: string, message: string, json: boolean, session: Session): number {
  const { io, progress } = session;
  progress.clear();
  const report: JsonRefusal = { schemaVersion: 1, file, error: { code, message } };
  if (json) io.stdout.write(`${JSON.stringify(report)}\n`);
  else io.stderr.write(safeText(`${message}\n`));
  return EXIT.failed;
}
