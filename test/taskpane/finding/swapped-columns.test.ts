import { describe, expect, it } from "vitest";
import { swappedColumns, swappedRows } from "../../../src/taskpane/finding/swapped-columns";
import { at, relationFinding } from "../../locales/findings";

const swapped = ["B4", "C4", "B6", "C6"].map((cell) => at(cell));

function column(letter: "B" | "C", name: string, figures: readonly string[], rest: { readonly expected: string; readonly actual: string }): ReturnType<typeof relationFinding> {
  return relationFinding({
    kind: "sum", cell: `${letter}7`, row: "合计", column: name, decimals: 2, ...rest,
    operands: figures.map((value, i) => ({ cell: `${letter}${String(i + 4)}`, row: `第${String(i + 4)}行`, column: name, value, decimals: 2 })),
    cause: { code: "columns-swapped", cells: swapped },
  });
}

const right = column("C", "决算数", ["8065382.38", "793236.02", "158504.00"], { expected: "9017122.40", actual: "8901652.46" });
const left = column("B", "年初预算数", ["7972225.24", "781032.94", "136191.20"], { expected: "8889449.38", actual: "9004919.32" });

describe("two columns that were swapped", () => {
  it("stand side by side, left before right, when the other sum is among the consequences", () => {
    expect(swappedColumns(right, [left])?.map(({ name }) => name)).toEqual(["年初预算数", "决算数"]);
  });

  it("cannot be shown when the other sum is not known", () => {
    expect(swappedColumns(right, [])).toBeNull();
  });

  it("show which rows are to change places", () => {
    const columns = swappedColumns(right, [left]) ?? [];
    expect(swappedRows(columns, swapped, 6).map(({ row, isSwapped }) => [row + 1, isSwapped])).toEqual([[4, true], [5, false], [6, true]]);
    expect(swappedRows(columns, swapped, 2).map(({ row }) => row + 1)).toEqual([4, 6]);
  });
});
