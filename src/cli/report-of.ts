import type { WorkbookHost } from "../host/workbook-host";
import { makeReport } from "../report/make-report";
import type { Report } from "../report/report";
import { unreadReport } from "../report/unread-report";
import { digestOf } from "../review/digest-of";
import type { CheckedWorkbook } from "./checked-workbook";
import type { WallClock } from "./io";
import { keptJournal } from "./kept-with-document";
import type { Session } from "./session";
import { VERSION } from "./version";

/** What the page says of one workbook, under the name by which it was called: many folders hold a file of the same name. */
export async function reportOf(
  { file, content, review, findings }: CheckedWorkbook, host: WorkbookHost, clock: WallClock, session: Session,
): Promise<Report> {
  const journal = await keptJournal(file, host, session);
  return makeReport({ digest: digestOf(review, content), ...findings, ...clock, version: VERSION, workbookName: file, journal }, session.locale);
}

export function reportOfUnread(file: string, reason: string, clock: WallClock, { locale }: Session): Report {
  return unreadReport({ ...clock, version: VERSION, workbookName: file }, reason, locale);
}
