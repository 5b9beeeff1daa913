import type { RelationFinding } from "../../diagnosis/finding";
import type { RelationKind } from "../../relations/relation";
import { figureText, rateText } from "../figure-text";
import { filledOperands } from "../finding-figures";
import { fullName } from "../label-text";

const BROKEN: Readonly<Record<RelationKind, string>> = {
  sum: "与分项之和不符",
  hierarchy: "与下级科目之和不符",
  ratio: "与算式不符",
  change: "与两数之差不符",
  equality: "与对应的数不一致",
  cap: "超过上限",
  weights: "分值合计不符",
  score: "与按规则应得的分不符",
  count: "与实际个数不符",
  average: "与平均数不符",
};

const EMPTY: Readonly<Partial<Record<RelationKind, string>>> = { sum: "分项有数，合计未填", hierarchy: "下级科目有数，本级未填" };

function problem(finding: RelationFinding): string {
  const { kind, verdict } = finding;
  // A sum of one part is read as two figures that must be equal.
  const isSingle = (kind === "sum" || kind === "hierarchy") && filledOperands(finding).length === 1;
  if (verdict.reason === "base-empty") return "没有分母，不能计算";
  switch (verdict.code) {
    case "broken":
      return verdict.actual ? BROKEN[isSingle ? "equality" : kind] : (EMPTY[kind] ?? "应有数，未填");
    case "unlikely":
      return finding.scored ? "低于按规则应得的分，请核实扣分的原因" : "差额在四舍五入允许范围内，但偏大";
    case "truncated":
      return "疑似截位，未四舍五入";
    case "tail":
      // Where shown figures must be equal to the last digit, a tail is one to be verified.
      return finding.severity === "info" ? "尾差" : "不完全相等，四舍五入可以解释";
    case "holds":
      return "成立";
    case "notChecked":
      return "未核对";
  }
}

/** What is wrong with which figure, on one line: `本年支出合计 · 决算数 1,145.80，与分项之和不符`. */
export function relationTitle(finding: RelationFinding): string {
  const { actual } = finding.verdict;
  const written = actual && (finding.kind === "ratio" ? rateText(actual) : figureText(actual, finding.target.decimals));
  const figure = written && finding.target.reading !== "points-in-label" ? ` ${written}` : "";
  return `${fullName(finding.name)}${figure}，${problem(finding)}`;
}
