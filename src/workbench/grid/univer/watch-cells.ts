import { ICommandService, type ICommandInfo, type IDisposable, type IExecutionOptions, type Injector, type IRange } from "@univerjs/core";
import {
  MoveRangeMutation, RemoveNumfmtMutation, SetNumfmtMutation, SetRangeValuesMutation,
  type IMoveRangeMutationParams, type IRemoveNumfmtMutationParams, type ISetNumfmtMutationParams, type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { CellState } from "../../../changes/change";
import { referenceKey, type CellReference } from "../../../sheet/address";
import type { CellChange } from "./edit-collector";
import type { OpenBook } from "./open-book";

/** By this our own writing is told from the user's. */
export const OWN_TRIGGER = "gouji";

export type ChangeSource = "user" | "formula" | "own";

type OnChanged = (changes: readonly CellChange[], source: ChangeSource) => void;

type Touched = readonly { readonly cell: CellReference; readonly before: CellState }[];

/** Tells of every change of cells, by whatever way it came: every way ends in one of these mutations. */
export function watchCells(injector: Injector, book: () => OpenBook | undefined, onChanged: OnChanged): IDisposable[] {
  const commands = injector.get(ICommandService);
  const before = new WeakMap<object, Touched>();
  // For a formula that comes in, the engine writes it itself before the writing that we are told of has begun.
  const early = new Map<string, CellState>();
  return [
    commands.beforeCommandExecuted((command, options) => {
      const open = book();
      const touched = open && command.params ? touchedCells(open, command) : [];
      if (!open || !command.params || touched.length === 0) return;
      const states = touched.map((cell) => ({ cell, before: early.get(referenceKey(cell)) ?? open.state(cell) }));
      before.set(command.params, states);
      if (sourceOf(command, options) !== undefined) return;
      for (const state of states) early.set(referenceKey(state.cell), state.before);
      queueMicrotask(() => early.clear());
    }),
    commands.onCommandExecuted((command, options) => {
      const open = book();
      const touched = command.params && before.get(command.params);
      if (!open || !touched) return;
      const source = sourceOf(command, options);
      if (source === undefined) return;
      onChanged(touched.map((one) => ({ ...one, after: open.state(one.cell) })), source);
    }),
  ];
}

/** Undefined for what the formula engine writes for itself. */
function sourceOf({ params }: ICommandInfo, options: IExecutionOptions | undefined): ChangeSource | undefined {
  if (options?.["applyFormulaCalculationResult"]) return "formula";
  if (options?.["fromFormula"]) return undefined;
  return (params as ISetRangeValuesMutationParams).trigger === OWN_TRIGGER ? "own" : "user";
}

type Params = Partial<ISetRangeValuesMutationParams & IMoveRangeMutationParams & ISetNumfmtMutationParams & IRemoveNumfmtMutationParams>;

function touchedCells(book: OpenBook, { id, params }: ICommandInfo): CellReference[] {
  const { unitId, subUnitId = "", cellValue, from, to, values, ranges } = (params ?? {}) as Params;
  if (unitId !== book.id) return [];
  if (id === SetRangeValuesMutation.id) return matrixCells(book, subUnitId, cellValue);
  if (id === MoveRangeMutation.id) return [from, to].flatMap((side) => (side ? matrixCells(book, side.subUnitId, side.value) : []));
  if (id === SetNumfmtMutation.id) return Object.values(values ?? {}).flatMap((group) => rangeCells(book, subUnitId, group.ranges));
  return id === RemoveNumfmtMutation.id ? rangeCells(book, subUnitId, ranges ?? []) : [];
}

function matrixCells(book: OpenBook, sheetId: string, matrix: object | undefined): CellReference[] {
  const sheet = book.nameOf(sheetId);
  if (sheet === undefined) return [];
  return Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.keys((cells ?? {}) as object).map((column) => ({ sheet, row: Number(row), column: Number(column) })),
  );
}

function rangeCells(book: OpenBook, sheetId: string, ranges: readonly IRange[]): CellReference[] {
  const sheet = book.nameOf(sheetId);
  const cells: CellReference[] = [];
  for (const { startRow, endRow, startColumn, endColumn } of sheet === undefined ? [] : ranges) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) cells.push({ sheet: sheet ?? "", row, column });
    }
  }
  return cells;
}
