import { parseChineseNumeral } from "../../number/chinese-numeral";
import { comparisonOf, isBoundInWords, joinComparisons, suffixOf } from "./comparison-words";
import { unitAtStart } from "./indicator-unit";
import type { Quantity } from "./indicator-value";

const NUMERAL = /^(?<front>[^零〇一二两三四五六七八九十百千万亿约近]{0,6})(?<about>约|近)?(?<numeral>[零〇一二两三四五六七八九十百千万亿]{1,12})(?<surplus>[余多])?(?<magnitude>[万亿])?(?<rest>.{1,8})$/;
const VERB = /^(?:完成|举办|开展|组织|组织开展|召开|制作|编制|购置|采购|新增|培训|发放|建设|出版|共|共计)$/;
/** Numerals are parts of many words (一起, 十分, 三公, 二期): only behind these is one surely a count. */
const COUNTED = [
  "人", "人次", "次", "场", "场次", "个", "项", "份", "册", "部", "台", "套", "组", "篇", "家", "户", "件", "条", "名", "位", "种", "座", "处", "所", "间", "辆", "例",
  "只", "株", "本", "天", "小时", "个月", "元", "亩", "公里", "米", "平方米",
] as const;
const COUNTED_SET: ReadonlySet<string> = new Set(COUNTED);

/** Reads a normalized clause whose number is written in Chinese numerals: `千余人`, `不少于三场`. Null for everything else. */
export function readNumeralAmount(clause: string): Quantity | null {
  const { front = "", about, numeral = "", surplus, magnitude = "", rest = "" } = NUMERAL.exec(clause)?.groups ?? {};
  const isApproximate = about !== undefined || surplus !== undefined;
  // 万元 alone is a unit and no amount.
  if (/^[百千万亿]$/.test(numeral) && !isApproximate) return null;
  if (surplus === undefined && magnitude !== "") return null;
  const value = parseChineseNumeral(numeral + magnitude);
  const unit = unitAtStart(rest);
  // 零件 are parts of machines.
  if (numeral === "零" && unit?.unit === "件") return null;
  const operator = comparisonOf(front);
  if (!value || !unit || !COUNTED_SET.has(unit.unit) || (front !== "" && operator === null && !VERB.test(front))) return null;
  const suffix = suffixOf(rest.slice(unit.length));
  const comparison = joinComparisons(operator, suffix.comparison, front);
  if (suffix.before !== "" || comparison === undefined) return null;
  return {
    kind: "quantity", comparison, value, unit: unit.unit, isApproximate: isApproximate || suffix.isApproximate,
    ...(isBoundInWords(front, suffix.comparison) && { isBound: true }),
  };
}
