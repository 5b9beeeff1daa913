import { EMPTY_JOURNAL, type Journal } from "../changes/journal";
import type { WorkbookHost } from "../host/workbook-host";
import type { Acceptance } from "../review/acceptance";
import { ACCEPTANCES } from "../review/kept-acceptances";
import { INDICATOR_CHOICES } from "../review/kept-choices";
import { JOURNAL } from "../review/kept-journal";
import { SCORING_PROFILE } from "../review/kept-profile";
import { parseAcceptances } from "../review/parse-acceptances";
import { parseChoices } from "../review/parse-choices";
import { parseJournal } from "../review/parse-journal";
import { parseKeptProfile } from "../review/parse-kept-profile";
import { profileInForce } from "../review/profile-in-force";
import type { ReviewOptions } from "../review/review-options";
import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import type { Session } from "./session";
import { safeText } from "./terminal/safe-text";

function complain(sentence: string, { io, progress }: Session): void {
  progress.clear();
  io.stderr.write(safeText(`${sentence}\n`));
}

/** Differences accepted with an explanation. What cannot be read is said, and then nothing counts as accepted. */
export async function keptAcceptances(file: string, host: WorkbookHost, session: Session): Promise<readonly Acceptance[]> {
  const kept = parseAcceptances(await host.loadText(ACCEPTANCES));
  if (kept !== "damaged") return kept;
  complain(session.locale.commandLine.damagedAcceptances(file), session);
  return [];
}

/** What was written into the workbook. What cannot be read is said. */
export async function keptJournal(file: string, host: WorkbookHost, session: Session): Promise<Journal> {
  const kept = parseJournal(await host.loadText(JOURNAL));
  if (kept !== "damaged") return kept;
  complain(session.locale.commandLine.damagedJournal(file), session);
  return EMPTY_JOURNAL;
}

/** The scoring profile of the call, else the document's, else the default. One in the document that cannot be read is said where it would have counted. */
async function profileFor(file: string, host: WorkbookHost, session: Session): Promise<ScoringProfile> {
  if (session.profile) return session.profile;
  const kept = parseKeptProfile(await host.loadText(SCORING_PROFILE));
  if (kept === "damaged") complain(session.locale.commandLine.damagedProfile(file), session);
  return profileInForce(kept, null).profile;
}

/** What a person said with the document of how scores follow. What cannot be read is said, and then nobody has said anything. */
export async function keptOptions(file: string, host: WorkbookHost, session: Session): Promise<Pick<ReviewOptions, "profile" | "choices">> {
  const profile = await profileFor(file, host, session);
  const choices = parseChoices(await host.loadText(INDICATOR_CHOICES));
  if (choices !== "damaged") return { profile, choices };
  complain(session.locale.commandLine.damagedChoices(file), session);
  return { profile };
}
