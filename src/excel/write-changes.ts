import type { Change } from "../changes/change";
import { netChanges } from "../host/net-changes";
import type { Refusal, RefusalCode, TextUpdate, WriteOutcome } from "../host/workbook-host";
import { groupCells } from "./cell-groups";
import { requestWriting } from "./document-texts";
import type { ExcelSession } from "./excel-session";
import { lookAtCells } from "./look-at-cells";
import { asHostFailure, isRefusedWhole, officeCode } from "./office-failure";
import { portions, sendEach } from "./portions";
import { refuseChanges } from "./refuse-changes";
import { groupBytes, requestCells } from "./request-cells";
import { endWrite } from "./take-back";
import { firstMissing, planWrite, textsAfter, type WritePlan } from "./write-plan";

const WRITTEN: WriteOutcome = { written: true, refusals: [], stale: [] };

/** What a batch that Excel refused says about the cells that it stopped at. */
const REFUSED: Readonly<Record<string, RefusalCode>> = { InvalidOperation: "array-formula", AccessDenied: "protected" };

type Try =
  | { readonly refusals: readonly Refusal[] }
  | { readonly plan: WritePlan; readonly failure: unknown; readonly isOnePortion: boolean; readonly lost: readonly Change[] };

/**
 * Writes a batch and its text, whole or not at all: one sync that reads whether every cell holds what its change
 * expects, one that writes. What then does not stand as it should is taken back.
 */
export async function writeChanges(session: ExcelSession, changes: readonly Change[], text?: TextUpdate): Promise<WriteOutcome> {
  const net = netChanges(changes);
  if (!net) return refused(changes.map(({ cell }): Refusal => ({ code: "cell-changed", sheet: cell.sheet, cell })));
  if (net.length === 0 && !text) return WRITTEN;
  const result = await session.run((context) => tryToWrite(session, context, net, text));
  if ("refusals" in result) return result.refusals.length > 0 ? refused(result.refusals) : WRITTEN;
  const { plan, failure, isOnePortion, lost } = result;
  if (failure === null && lost.length === 0) return WRITTEN;
  const cause = asHostFailure(failure);
  if (isOnePortion && isRefusedWhole(cause)) throw cause;
  const { isWritten, now } = await endWrite(session, plan);
  if (isWritten) return WRITTEN;
  if (lost.length > 0) return refused(refusalsOf("merged-cell", lost));
  const code = REFUSED[officeCode(failure) ?? ""];
  if (code === undefined) throw cause;
  return refused(refusalsOf(code, firstMissing(plan, now)));
}

async function tryToWrite(session: ExcelSession, context: Excel.RequestContext, changes: readonly Change[], text: TextUpdate | undefined): Promise<Try> {
  const groups = groupCells(changes);
  const before = await lookAtCells(session, context, groups);
  const refusals = refuseChanges(changes, before.cells);
  if (refusals.length > 0) return { refusals };
  const plan = planWrite(groups, before, text);
  const all = portions(plan.writes, groupBytes);
  const lost: Change[] = [];
  if (plan.text) requestWriting(context, before.texts, textsAfter(plan));
  try {
    await sendEach(all.length > 0 ? all : [[]], async (portion) => {
      const check = requestCells(context, portion);
      await session.answer(context.sync());
      lost.push(...check().map(({ change }) => change));
    });
    return { plan, failure: null, isOnePortion: all.length <= 1, lost };
  } catch (failure) {
    return { plan, failure, isOnePortion: all.length <= 1, lost };
  }
}

function refusalsOf(code: RefusalCode, changes: readonly Change[]): Refusal[] {
  return changes.map(({ cell }) => ({ code, sheet: cell.sheet, cell }));
}

function refused(refusals: readonly Refusal[]): WriteOutcome {
  return { written: false, refusals, stale: [] };
}
