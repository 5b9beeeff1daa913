import { describe, expect, test } from "vitest";
import { referenceOf } from "../contract/contract-cells";
import { BUDGET, NOTES, WORKBOOK } from "../contract/contract-workbook";
import { workbookFile } from "../contract/xlsx-workbook";
import type { GridEdit } from "../../src/workbench/grid/grid";
import { GridStandIn } from "./grid-stand-in";

const at = (address: string, sheet = BUDGET) => referenceOf(`${sheet}!${address}`);

async function shown(): Promise<GridStandIn> {
  const grid = new GridStandIn();
  await grid.show(workbookFile(WORKBOOK));
  return grid;
}

describe("the grid of the tests does what the real one does", () => {
  test("shows the visible sheets with what their cells hold", async () => {
    const grid = await shown();
    expect(grid.sheets).toEqual(WORKBOOK.filter(({ visibility }) => visibility !== "hidden").map(({ name }) => name));
    expect(grid.state(at("B5"))).toEqual({ value: 1145.81, format: "#,##0.00", formula: "SUM(B3:B4)" });
  });

  test("answers with what was calculated anew, on other sheets too, and not with what was set", async () => {
    const grid = await shown();
    const cells = await grid.set([{ cell: at("B3"), state: { value: 744.36, format: "#,##0.00" } }]);
    expect(cells.map(({ cell, state }) => [cell, state.value])).toEqual([[at("B5"), 1000], [at("C5"), 1], [at("A1", NOTES), 2000]]);
  });

  test("tells who listens what the user did, until that is stopped", async () => {
    const grid = await shown();
    const told: GridEdit[] = [];
    const stop = grid.onEdited((edit) => told.push(edit));
    grid.type(at("A3"), { value: "改名", format: "General" });
    stop();
    grid.type(at("A3"), { value: "再改", format: "General" });
    expect(told).toEqual([{ edited: [{ cell: at("A3"), before: { value: "基本支出", format: "General" }, after: { value: "改名", format: "General" } }], recalculated: [] }]);
  });
});
