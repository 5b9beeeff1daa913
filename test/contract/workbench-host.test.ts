import type { Grid } from "../../src/workbench/grid/grid";
import { GridStandIn } from "../workbench/grid-stand-in";
import { fileOf, openHost } from "../workbench/open-host";
import type { HostUnderTest } from "./contract-workbook";
import { describeWorkbookHost } from "./workbook-host-contract";
import { looksIn, marksIn, workbookFile } from "./xlsx-workbook";

async function underTest(bytes: Uint8Array, grid: () => Grid | undefined): Promise<HostUnderTest> {
  const host = await openHost(bytes, grid());
  return {
    host,
    marks: async () => marksIn(await fileOf(host)),
    looks: async () => looksIn(await fileOf(host)),
    reopen: async () => underTest(await fileOf(host), grid),
  };
}

describeWorkbookHost("WorkbenchHost before there is a grid", (sheets) => underTest(workbookFile(sheets), () => undefined));
describeWorkbookHost("WorkbenchHost with a grid", (sheets) => underTest(workbookFile(sheets), () => new GridStandIn()));
