import type { ReportInput } from "../../report/report-input";
import { reportSheet } from "../../report/report-sheet";
import { splitByAcceptance } from "../../review/split-by-acceptance";
import type { DocumentMemory } from "./document-memory";
import type { CheckResult } from "./pane-state";
import type { SessionContext } from "./session-context";

function inputOf(result: CheckResult, { store, version, minutesAheadOfUtc, workbookName }: SessionContext, memory: DocumentMemory): ReportInput {
  const { digest, accepted, time } = result;
  const { open, returned } = splitByAcceptance(digest.findings, memory.acceptances);
  const name = workbookName?.();
  return {
    digest, open, accepted, returned, time, version,
    journal: store.get().journal,
    minutesAheadOfUtc: minutesAheadOfUtc(),
    ...(name === undefined ? {} : { workbookName: name }),
  };
}

/** Puts the report of the last check into the workbook, in a sheet of its own. */
export async function putReport(context: SessionContext, memory: DocumentMemory): Promise<void> {
  const { host, store, locale } = context;
  const { result } = store.get();
  if (!result) return;
  const sheet = reportSheet(inputOf(result, context, memory), locale());
  await host.putSheet(sheet);
  store.set({ done: { kind: "reported", sheet: sheet.name } });
}
