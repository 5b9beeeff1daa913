import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Form } from "../../src/recognition/form";
import { recognizeSheet } from "../../src/recognition/recognize-sheet";
import { addressToText } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { EVALUATION_VARIANTS, repeatedLabels, shiftedSheet, variantSheet } from "./evaluation-variants";

function only(sheet: Sheet): Form {
  const forms = recognizeSheet(sheet);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

const letter = (column: number): string => addressToText({ row: 0, column }).replace(/\d+$/, "");

/** Letters by role of each block; columns without a role are left out. */
function columnsOf({ panels }: Form, right = 0): Record<string, Record<string, string>> {
  return Object.fromEntries(panels.map(({ role, columns }) => [
    role, Object.fromEntries(columns.filter((column) => column.role !== "unknown").map((column) => [column.role, letter(column.column - right)])),
  ]));
}

describe.each(EVALUATION_VARIANTS)("$name", (variant) => {
  const sheet = variantSheet(variant);

  test("has every role at its column", () => {
    const form = only(sheet);
    expect(form.kind).toBe(variant.kind);
    expect(columnsOf(form)).toEqual(variant.columns);
  });

  test("is the same wherever it stands on the sheet", () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (down, right) => {
        const [here, there] = [only(sheet), only(shiftedSheet(sheet, down, right))];
        expect(columnsOf(there, right)).toEqual(columnsOf(here));
        expect(there.panels.map(({ rows }) => rows.map(({ role, label, row }) => [role, label, row - down])))
          .toEqual(here.panels.map(({ rows }) => rows.map(({ role, label, row }) => [role, label, row])));
      }),
      { numRuns: 10 },
    );
  });
});

const named = (part: string) => EVALUATION_VARIANTS.find(({ name }) => name.startsWith(part))!;

describe("what is special in a layout", () => {
  test("points in the header of their column stand for a blank cell below it", () => {
    const blank = named("北京").text.replace("48.00 | 10 | 96%", "48.00 | | 96%");
    const form = only(variantSheet({ ...named("北京"), text: blank }));
    expect(form.panels[0]?.columns.find(({ role }) => role === "points")).toMatchObject({ isBlank: true });
  });

  test("a remark with a formula below the funds is none of them", () => {
    const withRemark = named("四川").text.replace("绩效指标（90分）", "| 注：预算执行率=预算执行数/调整后预算数 | | | | | | | | | |\n绩效指标（90分）");
    expect(only(variantSheet({ ...named("四川"), text: withRemark })).panels[0]?.rows).toHaveLength(4);
  });

  test("blocks under repeated headers are one block, and the headers belong to the structure", () => {
    const form = only(variantSheet(named("湖北整体")));
    expect(form.isCut).toBe(false);
    expect(form.panels[1]?.rows.map(({ row, role }) => [row, role])).toEqual([[4, undefined], [6, undefined], [7, "total"]]);
    expect(form.panels[1]?.groups?.filter(({ level }) => level === 1).map(({ label, rows }) => [label, rows])).toEqual([["产出指标", [0]], ["效益指标", [1]]]);
    expect(form.structure).toContainEqual({ row: 5, column: 4 });
  });

  test("the total score above the blocks is found by its label", () => {
    expect(only(variantSheet(named("重庆"))).fields).toEqual({ body: { row: 1, column: 1 }, totalScore: { row: 1, column: 6 } });
  });

  test("labels side by side: each row is known by the first of them", () => {
    expect(only(variantSheet(named("河北"))).panels[0]?.rows.map(({ role, label }) => [role, label])).toEqual([
      ["total", "预算数"], ["fund", "其中：财政资金"], ["fund", "其他"],
    ]);
  });

  test("one share of the points without a raw score is the points", () => {
    const form = only(variantSheet({ ...named("四川"), text: named("四川").text.replace("完成值 | 权重", "完成值 | 权重占比") }));
    expect(form.panels[1]?.columns.map(({ role }) => role)).toContain("points");
  });

  test("levels whose labels repeat in every row are the same groups", () => {
    const sheet = variantSheet(named("整体"));
    const groups = (of: Sheet) => only(of).panels[0]?.groups?.map(({ level, label, rows }) => [level, label, rows]);
    expect(groups(repeatedLabels(sheet, [0, 2], 2, 6))).toEqual(groups(sheet));
  });

  test("three names of common indicators speak for a department where no title does, two do not", () => {
    const untitled = named("整体").text.split("\n").filter((line) => !line.includes("评分表")).join("\n");
    expect(only(variantSheet({ ...named("整体"), text: untitled })).kind).toBe("overall-self-evaluation");
    const other = untitled.replace("在职人员控制率", "讲座场次").replace("预算控制率", "受益人数").replace("预算完成率", "投诉件数");
    expect(only(variantSheet({ ...named("整体"), text: other })).kind).toBe("project-self-evaluation");
  });

  test("a title that speaks of the whole department decides where it names no form; without scores the table is a system of indicators", () => {
    const system = named("整体").text.replace("部门整体支出绩效评价指标评分表", "部门整体支出绩效评价指标体系").replace("在职人员控制率", "讲座场次").replace("预算控制率", "受益人数");
    expect(only(variantSheet({ ...named("整体"), text: system })).kind).toBe("overall-self-evaluation");
    const unscored = named("整体").text.replace("指标说明 | 得分", "指标说明 | 备注");
    expect(only(variantSheet({ ...named("整体"), text: unscored })).kind).toBe("indicator-system");
  });

  test("stacked blocks of amounts are not looked for where no title speaks of an evaluation", () => {
    const untitled = named("苏州").text.replace("市级财政支出项目绩效自评表", "市级财政支出项目情况");
    expect(recognizeSheet(variantSheet({ ...named("苏州"), text: untitled })).flatMap(({ panels }) => panels.map(({ role }) => role))).not.toContain("allocation");
  });
});
