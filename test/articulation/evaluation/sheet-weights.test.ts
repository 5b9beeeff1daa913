import { describe, expect, test } from "vitest";
import { sheetWeights } from "../../../src/articulation/evaluation/sheet-weights";
import { decimalToText } from "../../../src/number/decimal";
import { review } from "../../../src/review/review-workbook";
import { addressToText } from "../../../src/sheet/address";
import { cellAt, type WorkbookContent } from "../../../src/sheet/sheet";
import { scoredForm } from "../../scoring/scored-form";

function weightsOf(content: WorkbookContent): string[] {
  const [form] = review(content).forms;
  const [sheet] = content.sheets;
  if (!form || !sheet) throw new Error("no form");
  return sheetWeights(form, (cell) => cellAt(sheet, cell)).map(
    ({ levels, points, cells }) => `${levels.join("+")} ${decimalToText(points)} ${cells.map(addressToText).join(",")}`,
  );
}

describe("the weights of a sheet", () => {
  test("stand in the labels of the first level, or follow from the points below them", () => {
    expect(weightsOf(scoredForm({
      lines: [
        ["产出指标（50分）", "数量指标", "场次", "≥10场", "10场", 30, 30], ["", "质量指标", "合格率", "≥95%", "95%", 20, 20],
        ["效益和满意度指标", "社会效益指标", "影响", "提升", "达成", 30, 30], ["", "满意度指标", "满意度", "≥90%", "95%", 10, 10],
      ],
      total: 100,
    }))).toEqual(["execution 10 F4", "output 50 A7", "benefit+satisfaction 40 F9,F10"]);
  });

  test("the execution rate counts once, and labels of a body's own are left out", () => {
    expect(weightsOf(scoredForm({
      lines: [["预算执行率", "预算执行率", "预算执行率", "", "", 10, 10], ["管理指标", "制度", "制度健全", "健全", "健全", 90, 90]], total: 100,
    }))).toEqual(["execution 10 F4"]);
  });
});
