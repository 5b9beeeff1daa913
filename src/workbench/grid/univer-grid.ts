import type { Grid, GridOptions } from "./grid";
import { snapshotInWorker } from "./snapshot/snapshot-in-worker";
import { FormulaThread } from "./univer/formula-thread";
import { startUniver } from "./univer/start-univer";
import { loadStyleSheets } from "./univer/style-sheets";
import { UniverGrid } from "./univer/univer-grid";

/**
 * A grid in `container`, which must have a size. Import this file dynamically, and nothing else of this folder but
 * types: it brings all of Univer.
 */
export async function createGrid(container: HTMLElement, options: GridOptions): Promise<Grid> {
  const thread = new FormulaThread();
  try {
    await Promise.all([loadStyleSheets(), thread.ready]);
    return new UniverGrid(startUniver(container, thread, options), snapshotInWorker);
  } catch (error) {
    thread.end();
    throw error;
  }
}
