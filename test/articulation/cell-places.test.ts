import { describe, expect, it } from "vitest";
import { CellPlaces } from "../../src/articulation/cell-places";
import { recognizeWorkbook } from "../../src/recognition/recognize-workbook";
import { referenceKey } from "../../src/sheet/address";
import { readSample, sampleNames } from "../golden/sample-workbooks";
import { sheetFromText } from "../recognition/sheet-of";

const TABLE = `
  部门支出总表
  单位：元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 总计 | 300.00 | 100.00 | 200.00
  206 | 科学技术支出 | 300.00 | 100.00 | 200.00
  20607 | 科学技术普及 | 300.00 | 100.00 | 200.00
  2060702 | 科普活动 | 200.00 | 0.00 | 200.00
  2060799 | 其他科学技术普及支出 | 100.00 | 100.00 | 0.00
`;

function placesOf(text: string): CellPlaces {
  return new CellPlaces(recognizeWorkbook([sheetFromText(text)]));
}

describe("the place of a cell among the forms of its sheet", () => {
  it("is made of form, row and column, whatever stands above", () => {
    const cell = { sheet: "表", row: 6, column: 3 };
    const place = placesOf(TABLE).placeOf(cell) ?? "";
    expect(place).toMatch(/^budget-expenditure\/.*\/2060702\/basic$/);
    const later = placesOf(TABLE.replace("  206 |", "  201 | 一般公共服务支出 | 0.00 | 0.00 | 0.00\n  206 |"));
    expect(later.cellAt("表", place)).toEqual({ ...cell, row: 7 });
    expect(later.cellAt("别的表", place)).toBeNull();
    expect(placesOf(TABLE).placeOf({ sheet: "表", row: 0, column: 0 })).toBeUndefined();
  });

  it("is lost when rows of one name become more or fewer, since nobody can say which is which", () => {
    const twice = TABLE.replace("2060799 |", "2060702 |");
    const [one, other] = [6, 7].map((row) => placesOf(twice).placeOf({ sheet: "表", row, column: 2 }) ?? "");
    expect(one).not.toBe(other);
    expect(placesOf(twice).cellAt("表", other ?? "")).toEqual({ sheet: "表", row: 7, column: 2 });
    expect(placesOf(TABLE).cellAt("表", one ?? "")).toBeNull();
    expect(placesOf(twice).cellAt("表", placesOf(TABLE).placeOf({ sheet: "表", row: 6, column: 2 }) ?? "")).toBeNull();
  });

  it.each(sampleNames)("leads back to the cell, in %s", async (name) => {
    const forms = recognizeWorkbook((await readSample(name)).sheets);
    const places = new CellPlaces(forms);
    const cells = forms.flatMap(({ sheet, panels }) =>
      panels.flatMap(({ rows, columns }) => rows.flatMap(({ row }) => columns.map(({ column }) => ({ sheet, row, column })))),
    );
    const found = cells.filter((cell) => {
      const place = places.placeOf(cell);
      const back = place === undefined ? null : places.cellAt(cell.sheet, place);
      return back !== null && referenceKey(back) === referenceKey(cell);
    });
    // Columns without a label of their own share a name; nearly all cells have one for themselves.
    expect(found.length / cells.length).toBeGreaterThan(0.9);
  });
});
