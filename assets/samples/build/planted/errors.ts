import { percent, typedNumber, type Content } from "../compose/content";

export type PlantedKind =
  | "digit-typed" | "digits-transposed" | "digit-dropped" | "digit-inserted" | "unit-slip" | "sign-reversed"
  | "item-omitted" | "columns-swapped" | "other-total" | "stale-copy" | "wrong-base" | "truncated"
  | "score-above-points" | "lost-format" | "text-number" | "blank" | "missing-reason" | "wrong-fund-note";

/** An error in one cell. Kinds are the cause codes of the findings; the last two are checks without a figure. */
export interface PlantedError {
  readonly kind: PlantedKind;
  readonly sheet: string;
  readonly cell: string;
  readonly correct: Content;
  readonly wrong: Content;
}

const yuan = (digits: string): Content => typedNumber(digits, "#,##0.00");

function planted(kind: PlantedKind, sheet: string, cell: string, correct: Content, wrong: Content): PlantedError {
  return { kind, sheet, cell, correct, wrong };
}

/** One error of each kind; the swapped columns take four cells. */
export const plantedErrors: readonly PlantedError[] = [
  // 一般公共预算支出 leaves out 住房改革支出 104,040.00.
  planted("item-omitted", "收支总表", "D4", yuan("4876272.22"), yuan("4772232.22")),
  planted("digits-transposed", "收入总表", "E9", yuan("564954.77"), yuan("569454.77")),
  // The letter l for the digit 1.
  planted("text-number", "收入总表", "E19", yuan("61284.00"), "6l284.00"),
  planted("digit-typed", "支出总表", "D11", yuan("71386.40"), yuan("71886.40")),
  planted("digit-inserted", "财政拨款收支总表", "D7", yuan("44617.85"), yuan("446617.85")),
  // 基本支出 and 项目支出 exchanged in two rows.
  planted("columns-swapped", "一般公共预算支出表", "D7", yuan("126480.00"), yuan("3845600.00")),
  planted("columns-swapped", "一般公共预算支出表", "E7", yuan("3845600.00"), yuan("126480.00")),
  planted("columns-swapped", "一般公共预算支出表", "D8", yuan("518236.42"), yuan("46718.35")),
  planted("columns-swapped", "一般公共预算支出表", "E8", yuan("46718.35"), yuan("518236.42")),
  planted("digit-dropped", "基本支出表", "C5", yuan("132684.00"), yuan("13684.00")),
  planted("blank", "三公经费表", "B9", yuan("27980.50"), null),
  planted(
    "wrong-fund-note", "政府性基金表", "A6",
    "2024年我部门未安排政府性基金支出预算，故此表为空。",
    "2024年我部门未安排国有资本经营支出预算，故此表为空。",
  ),
  // The total of the fiscal tables 4 and 5 instead of all funds.
  planted("other-total", "明细表", "F4", yuan("4876272.22"), yuan("4792772.22")),
  // The cost of the project above, left after copying its form.
  planted("stale-copy", "项目绩效目标", "D32", "不超过预算安排78.96万元。", "不超过预算安排245.60万元。"),
  // 497.25 / 511.90 = 97.138…%: no rounding of the two amounts makes it 97.13%.
  planted("truncated", "预算执行情况表", "E10", percent("0.9714"), percent("0.9713")),
  // The figure in 元 in a table of 万元.
  planted("unit-slip", "预算执行情况表", "D7", yuan("24.91"), yuan("249118.60")),
  // 398.48 / 389.23 (年初预算数) instead of 398.48 / 412.60 (调整预算数).
  planted("wrong-base", "预算执行情况表", "E8", percent("0.9658"), percent("1.0238")),
  planted("lost-format", "预算执行情况表", "E13", percent("1"), typedNumber("1")),
  planted("sign-reversed", "基本支出对比", "D5", yuan("-9331.42"), yuan("9331.42")),
  planted("score-above-points", "自评表", "H16", typedNumber("5"), typedNumber("6")),
  planted("missing-reason", "自评表", "I19", "一项活动推迟两周举办；今后提前确定场地。", null),
];
