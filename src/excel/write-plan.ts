import type { Change } from "../changes/change";
import type { TextUpdate } from "../host/workbook-host";
import type { CellGroup } from "./cell-groups";
import { hasContent, hasFormat, isUntouched, planGroup, targetOf, type CellWrite, type GroupWrite } from "./group-write";
import { heldAt, type HeldCell } from "./held-cells";
import type { Look } from "./look-at-cells";

/** All that one batch writes. */
export interface WritePlan {
  readonly groups: readonly CellGroup[];
  readonly writes: readonly GroupWrite[];
  readonly before: Look;
  /** The text that is written along. */
  readonly text: { readonly name: string; readonly next: string } | null;
}

export function planWrite(groups: readonly CellGroup[], before: Look, text: TextUpdate | undefined): WritePlan {
  const writes = groups.map((group) => planGroup(group, before.cells, targetOf));
  const next = text && { name: text.name, next: text.update(before.texts.texts.get(text.name) ?? null) };
  return { groups, writes, before, text: next ?? null };
}

/** The texts of the document once the batch is written. */
export function textsAfter({ before, text }: WritePlan): ReadonlyMap<string, string> {
  return text ? new Map([...before.texts.texts, [text.name, text.next]]) : before.texts.texts;
}

/** Whether the whole batch stands in the workbook, its text included. */
export function isWritten({ writes, text }: WritePlan, now: Look): boolean {
  const isTextThere = !text || now.texts.texts.get(text.name) === text.next;
  return isTextThere && cellsOf(writes).every((cell) => hasLanded(cell, now));
}

/** Whether nothing of the batch stands in the workbook. */
export function isAsBefore({ writes, text, before }: WritePlan, now: Look): boolean {
  const isTextOld = !text || now.texts.texts.get(text.name) === before.texts.texts.get(text.name);
  return (
    isTextOld &&
    cellsOf(writes).every((cell) => {
      const held = heldAt(now.cells, cell.change.cell);
      return held !== undefined && isUntouched(cell, held);
    })
  );
}

/** The changes of the first group that was not written: a batch stops where it is refused. */
export function firstMissing({ writes }: WritePlan, now: Look): readonly Change[] {
  for (const isMissing of inOrderOfWriting) {
    for (const { cells } of writes) {
      const missing = cells.flat().filter((cell) => isMissing(cell, heldAt(now.cells, cell.change.cell)));
      if (missing.length > 0) return missing.map(({ change }) => change);
    }
  }
  return [];
}

const inOrderOfWriting: readonly ((cell: CellWrite, held: HeldCell | undefined) => boolean)[] = [
  (cell, held) => cell.isFormatFirst && !(held && hasFormat(cell, held)),
  (cell, held) => !(held && hasContent(cell, held)),
  (cell, held) => !(held && hasFormat(cell, held)),
];

function cellsOf(writes: readonly GroupWrite[]): CellWrite[] {
  return writes.flatMap(({ cells }) => cells.flat());
}

function hasLanded(cell: CellWrite, now: Look): boolean {
  const held = heldAt(now.cells, cell.change.cell);
  return held !== undefined && hasContent(cell, held) && hasFormat(cell, held);
}
