import { describe, expect, test } from "vitest";
import { AMOUNT_PLACES } from "../../../src/forms/evaluation/department-indicators/amount-places";
import { DEPARTMENT_INDICATORS } from "../../../src/forms/evaluation/department-indicators/department-indicators";
import { compare, parseDecimal, sign } from "../../../src/number/decimal";
import { comparable } from "../../../src/recognition/label-pattern";
import { departmentIndicatorOf } from "../../../src/recognition/department-indicator";
import { TABLES } from "../../../src/forms/catalogue";
import { FUND_COLUMNS } from "../../../src/forms/evaluation/fund-block";

describe("the common indicators of departments", () => {
  test("each has an id, names and a source of its own, and a formula", () => {
    expect(new Set(DEPARTMENT_INDICATORS.map(({ id }) => id)).size).toBe(DEPARTMENT_INDICATORS.length);
    const labels = DEPARTMENT_INDICATORS.flatMap((indicator) => indicator.labels.map(comparable));
    expect(new Set(labels).size).toBe(labels.length);
    for (const { source, formulas } of DEPARTMENT_INDICATORS) {
      expect(source).toMatch(/\S/);
      expect(formulas.length).toBeGreaterThan(0);
      expect(new Set(formulas.map(({ variant }) => variant)).size).toBe(formulas.length);
      for (const { numerator, denominator } of formulas) expect(Math.min(numerator.length, denominator.length)).toBeGreaterThan(0);
    }
  });

  test("what has no formula or no scoring from an official text says so", () => {
    for (const { scoring, toConfirm, id } of DEPARTMENT_INDICATORS) {
      if (scoring.length === 0 && !["execution-rate", "adjustment-rate"].includes(id)) expect(toConfirm).toContain("scoring");
    }
  });

  test("figures of the scoring are decimals, bands ascend and give less and less", () => {
    for (const rule of DEPARTMENT_INDICATORS.flatMap(({ scoring }) => scoring)) {
      const figures = rule.kind === "bands" ? rule.bands.flatMap(({ upTo, points }) => [upTo, points]) : Object.values(rule).filter((value) => /^\d/.test(value));
      for (const figure of figures) expect(parseDecimal(figure)).toBeDefined();
      if (rule.kind !== "bands") continue;
      const bands = rule.bands.map(({ upTo, points }) => [parseDecimal(upTo)!, parseDecimal(points)!] as const);
      bands.slice(1).forEach(([upTo, points], index) => {
        expect(compare(upTo, bands[index]![0])).toBe(1);
        expect(compare(points, bands[index]![1])).toBe(-1);
      });
      expect(bands.every(([, points]) => sign(points) > 0)).toBe(true);
    }
  });

  test("the carry-over rate has both denominators in use, by name", () => {
    expect(departmentIndicatorOf("结转结余率")?.formulas.map(({ variant }) => variant)).toEqual(["of-general-public-outturn", "of-budget"]);
  });

  test.each([
    ["3.在职人员控制率", "staff-control-rate"], ["“三公经费”变动率", "three-public-change"], ["预算完成率（%）", "completion-rate"],
    ["部门预决算差异率", "budget-deviation"], ["预算执行及时率", undefined], ["群众满意度", undefined],
  ])("%s", (label, id) => {
    expect(departmentIndicatorOf(label)?.id).toBe(id);
  });

  test("every place of an amount is a row and a column that its form has", () => {
    for (const { form, panel, row, column } of AMOUNT_PLACES) {
      if (form === "own") {
        expect(FUND_COLUMNS.map(({ role }) => role)).toContain(column);
        continue;
      }
      const found = TABLES.filter(({ kind }) => kind === form).flatMap(({ panels }) => panels.filter(({ role }) => role === panel));
      expect(found.flatMap(({ rows }) => rows?.map(({ role }) => role) ?? [])).toContain(row);
      expect(found.flatMap(({ columns }) => columns.map(({ role }) => role))).toContain(column);
    }
  });
});
