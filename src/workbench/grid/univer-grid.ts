import type { Grid, GridOptions } from "./grid";
import { snapshotInWorker } from "./snapshot/snapshot-in-worker";
import { startUniver } from "./univer/start-univer";
import { loadStyleSheets } from "./univer/style-sheets";
import { UniverGrid } from "./univer/univer-grid";

/**
 * A grid in `container`, which must have a size. Import this file dynamically, and nothing else of this folder but
 * types: it brings all of Univer.
 */
export async function createGrid(container: HTMLElement, options: GridOptions): Promise<Grid> {
  await loadStyleSheets();
  return new UniverGrid(startUniver(container, options), snapshotInWorker);
}
