import type { IObjectArrayPrimitiveType } from "@univerjs/core";
import { makeSnapshot } from "../../../src/workbench/grid/snapshot/make-snapshot";
import type { CellReference } from "../../../src/sheet/address";

/** Of the grid's heads, in pixels. */
const HEADS = { left: 46, top: 20 };

export interface CellPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell is drawn in a grid that was not scrolled. */
export async function cellPlace(bytes: Uint8Array, { sheet, row, column }: CellReference): Promise<CellPlace> {
  const { data } = await makeSnapshot(bytes);
  const { columnData = {}, rowData = {}, defaultColumnWidth = 0, defaultRowHeight = 0 } = Object.values(data.sheets).find(({ name }) => name === sheet) ?? {};
  const width = (at: number): number => sized(columnData, at)?.w ?? defaultColumnWidth;
  const height = (at: number): number => sized(rowData, at)?.h ?? defaultRowHeight;
  return { left: before(HEADS.left, column, width), top: before(HEADS.top, row, height), width: width(column), height: height(row) };
}

const sized = <T>(sizes: IObjectArrayPrimitiveType<T>, at: number): T | undefined => sizes[at];

const before = (start: number, end: number, size: (at: number) => number): number => Array.from({ length: end }, (_, at) => size(at)).reduce((sum, one) => sum + one, start);
