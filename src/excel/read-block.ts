import { HostFailure } from "../host/host-failure";
import type { ExcelSession } from "./excel-session";
import { asHostFailure } from "./office-failure";
import { requestPieces } from "./read-pieces";
import { halve, type Piece } from "./read-plan";
import type { Reading } from "./reading";

/** Lets the page do other things: what came was a long task of Office.js already. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const isTooLarge = (failure: unknown): boolean => failure instanceof HostFailure && failure.code === "too-large";

/**
 * Reads a block in one sync; `also` takes what else was asked for. A reply that is too large, since cells hold long
 * texts, is asked for in halves, and what else was asked for is then left out.
 */
export async function readBlock(
  session: ExcelSession,
  context: Excel.RequestContext,
  reading: Reading,
  block: readonly Piece[],
  also: () => void = () => undefined,
): Promise<void> {
  const cells = requestPieces(context, block);
  try {
    await session.answer(context.sync());
  } catch (error) {
    if (!isTooLarge(asHostFailure(error))) throw error;
    const halves = halve(block);
    if (halves === null) reading.giveUp(block);
    for (const half of halves ?? []) {
      if (!reading.isStopped) await readBlock(session, context, reading, half);
    }
    return;
  }
  await nextTurn();
  also();
  reading.take(cells());
}
