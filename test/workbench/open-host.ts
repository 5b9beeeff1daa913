import type { Grid } from "../../src/workbench/grid/grid";
import { WorkbenchHost } from "../../src/workbench/host/workbench-host";
import { inProcessFile } from "./file/in-process-file";

/** A workbook in the page: its file behind messages, in a grid where one is given. */
export async function openHost(bytes: Uint8Array, grid?: Grid): Promise<WorkbenchHost> {
  const file = inProcessFile();
  const host = new WorkbenchHost(file, await file.open(bytes));
  if (grid) await host.attach(grid);
  return host;
}

/** The file as it would be downloaded now. */
export async function fileOf(host: WorkbenchHost): Promise<Uint8Array> {
  const saved: Uint8Array[] = [];
  await host.save((bytes) => saved.push(bytes));
  return saved[0]!;
}
