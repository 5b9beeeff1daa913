import { HostFailure } from "../host/host-failure";
import { requestWriting } from "./document-texts";
import type { ExcelSession } from "./excel-session";
import { planGroup } from "./group-write";
import { heldAt } from "./held-cells";
import { lookAtCells, type Look } from "./look-at-cells";
import { withState } from "./office-failure";
import { portions, sendEach } from "./portions";
import { groupBytes, requestCells } from "./request-cells";
import { isAsBefore, isWritten, type WritePlan } from "./write-plan";

/** How a write ended of which we did not hear the end. `now` is what stood there before anything was taken back. */
export interface Ending {
  readonly isWritten: boolean;
  readonly now: Look;
}

/**
 * Finds out what became of a write that failed. All of it stands there: then it is written, only the answer was lost. A
 * part of it stands there: that is taken back, cell by cell and the text too, so that the workbook is as before. Rejected
 * with a failure of state `unknown` where Excel does not let us.
 */
export async function endWrite(session: ExcelSession, plan: WritePlan): Promise<Ending> {
  try {
    return await session.run(async (context) => {
      const now = await lookAtCells(session, context, plan.groups);
      if (isWritten(plan, now)) return { isWritten: true, now };
      if (!isAsBefore(plan, now)) await takeBack(session, context, plan, now);
      return { isWritten: false, now };
    });
  } catch (error) {
    throw withState(error, "unknown");
  }
}

async function takeBack(session: ExcelSession, context: Excel.RequestContext, plan: WritePlan, now: Look): Promise<void> {
  const writes = plan.groups.map((group) => planGroup(group, now.cells, ({ cell }, held) => heldAt(plan.before.cells, cell)?.state ?? held.state));
  if (plan.text) requestWriting(context, now.texts, textsBefore(plan, now));
  await sendEach(portions(writes, groupBytes), async (portion) => {
    requestCells(context, portion);
    await session.answer(context.sync());
  });
  const after = await lookAtCells(session, context, plan.groups);
  if (!isAsBefore(plan, after)) throw new HostFailure("unexpected", "unknown", "what was written could not be taken back");
}

/** The texts as they stand, but ours as it was. */
function textsBefore({ text, before }: WritePlan, now: Look): ReadonlyMap<string, string> {
  const texts = new Map(now.texts.texts);
  if (!text) return texts;
  const old = before.texts.texts.get(text.name);
  if (old === undefined) texts.delete(text.name);
  else texts.set(text.name, old);
  return texts;
}
