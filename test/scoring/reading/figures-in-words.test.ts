import { describe, expect, test } from "vitest";
import { readIndicatorText } from "../../../src/scoring/reading/read-indicator-text";
import { shown } from "./shown-value";

type Row = readonly [text: string, expected: string];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  "years in Chinese numerals": [
    ["二〇二二年12月底前", "by 2022-12-*"], ["二○二二年十二月底前完成", "by 2022-12-*"], ["二零二二年十二月三十一日", "by 2022-12-31"], ["二〇二二年第四季度", "by 2022-12-*"],
    ["二〇二一年—二〇二二年", "from 2021-*-* by 2022-*-*"], ["二〇二一—二〇二二年", "from 2021-*-* by 2022-*-*"], ["二〇二二年", "by 2022-*-*"],
    ["在二〇二五年底达到30%", "ge 30 %"], ["二〇二二年完成培训5场", "none 5 场"], ["二零二二年完成三场", "none 3 场"], ["二〇二二", "words"],
  ],
  "tenths": [
    ["七成", "none 70 %"], ["九成以上", "ge 90 %"], ["九成及以上", "ge 90 %"], ["九成（含）以上", "ge 90 %"], ["八成五", "none 85 %"], ["八成半", "none 85 %"], ["8成5", "none 85 %"], ["8.5成", "none 85 %"],
    ["9成以上", "ge 90 %"], ["不低于九成", "ge 90 %"], ["超过七成", "gt 70 %"], ["三成左右", "none about 30 %"], ["近七成", "none about 70 %"], ["三成以下", "le 30 %"], ["提升两成", "none rise 20 %"],
    ["满意率达到九成以上", "ge 90 %"], ["未达到七成", "words"],
    ["七八成", "words"], ["第三成", "words"], ["九成新", "words"], ["一成不变", "words"], ["建成", "words"], ["十成", "words"], ["九成以上群众满意", "words"], ["由2成提高到5成", "words"], ["成", "words"],
  ],
  "doubling": [
    ["翻番", "none rise 100 %"], ["翻一番", "none rise 100 %"], ["翻1番", "none rise 100 %"], ["产值翻了一番", "none rise 100 %"], ["较上年翻一番以上", "ge rise 100 %"], ["翻两番", "none rise 300 %"],
    ["翻二番", "none rise 300 %"], ["翻三番", "none rise 700 %"], ["未翻番", "words"], ["基本翻番", "words"], ["近翻番", "words"], ["翻番工程", "words"], ["翻四番", "words"], ["翻倍", "words"], ["三番五次", "words"],
  ],
  "halves": [
    ["一半以上", "ge 50 %"], ["半数以上", "ge 50 %"], ["完成一半以上", "ge 50 %"], ["过半", "gt 50 %"], ["过半数", "gt 50 %"], ["超过半数", "gt 50 %"], ["超半数", "gt 50 %"],
    ["时间过半", "words"], ["一半", "words"], ["不足一半", "words"], ["另一半以上", "words"], ["一半以上群众满意", "words"], ["半年", "words"], ["半年内", "words"], ["半天", "words"],
  ],
  "a hundred": [["百分百", "none 100 %"], ["百分百完成", "none 100 %"], ["百分之九十五点五", "none 95.5 %"], ["几百分百", "words"]],
  // A third has no end as a decimal, and the others are left to people with it.
  "fractions stay with people": [["三分之二", "words"], ["三分之一以上", "words"], ["四分之三", "words"], ["二分之一", "words"], ["2/3", "words"], ["千分之三", "words"], ["万分之一", "words"]],
  // A form that says so is judged in words as often (无投诉, 达成), which must not be asked for a number.
  "nothing happened": [
    ["零投诉", "words"], ["零事故", "words"], ["0投诉", "words"], ["零发生", "words"], ["无投诉", "words"], ["未发生", "words"], ["零增长", "words"], ["零距离", "words"],
    ["0起", "none 0 起"], ["事故0起", "none 0 起"], ["≤0起", "le 0 起"], ["=0", "eq 0"], ["发生率为0", "none 0"], ["无", "not-applicable"],
  ],
};

describe.each(Object.entries(TABLES))("%s", (_, rows) => {
  test.each(rows)("%j is %s", (text, expected) => {
    expect(shown(readIndicatorText(text))).toBe(expected);
  });
});
