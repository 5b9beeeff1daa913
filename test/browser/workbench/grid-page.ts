import type { CellState } from "../../../src/changes/change";
import type { CellReference } from "../../../src/sheet/address";
import type { Grid, GridCell, GridEdit, GridLimits } from "../../../src/workbench/grid/grid";
import type { OpenBook } from "../../../src/workbench/grid/univer/open-book";

/** What tests do with the grid in its page. */
export interface GridPage {
  readonly edits: GridEdit[];
  readonly selections: { readonly sheet: string; readonly cell: CellReference | null }[];
  readonly grid: Grid;
  show(base64: string): Promise<GridLimits>;
  set(cells: readonly GridCell[]): Promise<readonly GridCell[]>;
  /** What cells hold in the grid; a page has no need to ask. */
  held(cells: readonly CellReference[]): CellState[];
}

declare global {
  interface Window {
    gridPage: Promise<GridPage>;
  }
}

async function start(): Promise<GridPage> {
  const { createGrid } = await import("../../../src/workbench/grid/univer-grid");
  const container = document.getElementById("grid");
  if (!container) throw new Error("no container");
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const grid = await createGrid(container, { locale: "zh-CN", isDark });
  const edits: GridEdit[] = [];
  const selections: GridPage["selections"] = [];
  grid.onEdited((edit) => edits.push(edit));
  grid.onSelected((sheet, cell) => selections.push({ sheet, cell }));
  return {
    grid, edits, selections,
    show: (base64) => grid.show(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))),
    set: (cells) => grid.set(cells),
    held: (cells) => {
      const { book } = grid as unknown as { readonly book: OpenBook };
      return cells.map((cell) => book.state(cell));
    },
  };
}

window.gridPage = start();
