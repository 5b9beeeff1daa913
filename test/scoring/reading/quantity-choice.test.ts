import { describe, expect, test } from "vitest";
import { choiceOf, chosenPlace, quantitiesOf } from "../../../src/scoring/reading/quantity-choice";
import { readIndicatorText } from "../../../src/scoring/reading/read-indicator-text";
import { shown } from "./shown-value";

const THREE = "购置更新扫描仪1台，购置五节柜1组、打印机2台";
const of = (text: string) => quantitiesOf(readIndicatorText(text));

describe("what there is to choose from", () => {
  test.each([
    [THREE, ["购置更新扫描仪1台: none 1 台", "购置五节柜1组: none 1 组", "打印机2台: none 2 台"]],
    ["①培训≥2次②宣传3场", ["培训≥2次: ge 2 次", "宣传3场: none 3 场"]],
    ["8-10个", ["8个: none 8 个", "10个: none 10 个"]], ["1.5%-2%", ["1.5%: none 1.5 %", "2%: none 2 %"]],
    ["15场", []], ["及时完成", []], ["", []], ["12月底前", []],
  ])("%s", (text, expected) => {
    expect(of(text).map((named) => `${named.text}: ${shown(named.quantity)}`)).toEqual(expected);
  });
});

describe("a choice", () => {
  const choice = choiceOf(of(THREE), 2);

  test("counts while the text has the same quantities, whatever their numbers", () => {
    expect(chosenPlace(of(THREE), choice)).toBe(2);
    expect(chosenPlace(of("扫描仪3台，五节柜1组、打印机5台"), choice)).toBe(2);
  });

  test.each(["扫描仪1台，五节柜1组", "五节柜1组，扫描仪1台、打印机2台", "扫描仪1台，五节柜1组、打印机2台，硒鼓4个", "15台"])("does not count for another text: %s", (text) => {
    expect(chosenPlace(of(text), choice)).toBeNull();
  });

  test("that nobody made, or that points past the end, is none", () => {
    expect(chosenPlace(of(THREE), undefined)).toBeNull();
    expect(chosenPlace(of(THREE), { ...choice, place: 3 })).toBeNull();
  });
});
