import { expect, test } from "vitest";
import type { GridLimits } from "../../../src/workbench/grid/grid";
import { BUDGET, WORKBOOK } from "../../contract/contract-workbook";
import { referenceOf } from "../../contract/contract-cells";
import { workbookFile } from "../../contract/xlsx-workbook";
import { GridStandIn } from "../grid-stand-in";
import { openHost } from "../open-host";

/** A grid that takes its time over a large workbook. */
class SlowGrid extends GridStandIn {
  readonly #waiting: (() => void)[] = [];

  override async show(bytes: Uint8Array): Promise<GridLimits> {
    const limits = await super.show(bytes);
    await new Promise<void>((go) => this.#waiting.push(go));
    return limits;
  }

  get isAsked(): boolean {
    return this.#waiting.length > 0;
  }

  finish(): void {
    for (const go of this.#waiting) go();
  }
}

test("a check reads while the grid still takes the workbook in; what is written then is not lost to the grid", async () => {
  const host = await openHost(workbookFile(WORKBOOK));
  const grid = new SlowGrid();
  const attached = host.attach(grid);
  await expect.poll(() => grid.isAsked).toBe(true);
  expect((await host.read()).sheets.length).toBe(WORKBOOK.length);
  const cell = referenceOf(`${BUDGET}!B3`);
  const format = "#,##0.00";
  const written = host.write([{ cell, label: "", before: { value: 890.17, format }, after: { value: 744.36, format }, code: "fix" }]);
  const read = await host.read();
  expect(read.sheets.find(({ name }) => name === BUDGET)?.rows[cell.row]?.[cell.column]?.value).toBe(890.17);
  grid.finish();
  await attached;
  expect((await written).written).toBe(true);
  expect(grid.state(cell).value).toBe(744.36);
});

test("what is being written is not read half done", async () => {
  const host = await openHost(workbookFile(WORKBOOK), new GridStandIn());
  const cell = referenceOf(`${BUDGET}!B3`);
  const format = "#,##0.00";
  const written = host.write([{ cell, label: "", before: { value: 890.17, format }, after: { value: 744.36, format }, code: "fix" }]);
  // Asked once the writing has begun, and before what is calculated from it stands in the file.
  await Promise.resolve();
  const { sheets } = await host.read();
  await written;
  const total = referenceOf(`${BUDGET}!B5`);
  expect(sheets.find(({ name }) => name === BUDGET)?.rows[total.row]?.[total.column]?.value).toBe(1000);
});
