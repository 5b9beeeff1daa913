import { splitGroup, type CellGroup } from "./cell-groups";
import { answerTexts, requestTexts, type DocumentTexts } from "./document-texts";
import { hasExcelApi } from "./excel-client";
import type { ExcelSession } from "./excel-session";
import { requestHeld, type HeldCell, type HeldCells } from "./held-cells";
import { portions, sendEach } from "./portions";

/** The cells of a batch and the texts kept with the document, as they stand at one moment. */
export interface Look {
  readonly cells: HeldCells;
  readonly texts: DocumentTexts;
}

/** What the calls for a group take in a request, and what a cell takes in the reply; measured. */
const GROUP_BYTES = 1_250;
const CELL_BYTES = 48;

const bytesOf = ({ changes }: CellGroup): number => GROUP_BYTES + CELL_BYTES * changes.flat().length;

/** Reads the cells of groups, and the texts along with them. */
export async function lookAtCells(session: ExcelSession, context: Excel.RequestContext, groups: readonly CellGroup[]): Promise<Look> {
  const tellsArrays = hasExcelApi(session.client, "1.12");
  const cells = new Map<string, HeldCell>();
  const mixed: CellGroup[] = [];
  const askedTexts = requestTexts(context);
  const [first = [], ...more] = portions(groups, bytesOf);
  const take = async (portion: readonly CellGroup[]): Promise<void> => {
    const held = requestHeld(context, portion, tellsArrays);
    await session.answer(context.sync());
    const answer = held();
    for (const [key, cell] of answer.cells) cells.set(key, cell);
    mixed.push(...answer.mixed);
  };
  await take(first);
  const texts = await answerTexts(session, context, askedTexts);
  await sendEach(more, take);
  await sendEach(portions(mixed.splice(0).flatMap(splitGroup), bytesOf), take);
  return { cells, texts };
}
