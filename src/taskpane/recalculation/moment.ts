import type { PaneTexts } from "../../locales/pane/pane-texts";

type Words = Pick<PaneTexts, "frame" | "recalculation">;

/** A moment in two parts: what tells it from others at a glance, and the rest. */
export interface MomentWords {
  readonly lead: string;
  readonly rest: string;
}

/** Today the time alone; earlier the day, then the time, and the year where it is another one. The hours are those of the place. */
export function momentWords(time: string, { frame, recalculation: { journal } }: Words, now: Date): MomentWords {
  const at = new Date(time);
  const clock = frame.time(at);
  if (at.toDateString() === now.toDateString()) return { lead: clock, rest: "" };
  const day = journal.day(at.getMonth() + 1, at.getDate());
  return { lead: day, rest: at.getFullYear() === now.getFullYear() ? clock : `${journal.year(at.getFullYear())} ${clock}` };
}

/** The same in one piece. */
export function momentText(time: string, words: Words, now: Date): string {
  const at = new Date(time);
  const { lead, rest } = momentWords(time, words, now);
  if (at.getFullYear() === now.getFullYear()) return rest === "" ? lead : `${lead} ${rest}`;
  return `${words.recalculation.journal.fullDay(at.getFullYear(), at.getMonth() + 1, at.getDate())} ${words.frame.time(at)}`;
}
