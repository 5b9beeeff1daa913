import { isRelationFinding, type Finding, type RelationFinding } from "../../diagnosis/finding";
import { arithmeticOf } from "../../locales/arithmetic";
import { rateText } from "../../locales/figure-text";
import type { FindingTexts } from "../../locales/pane/finding-texts";
import { normalize } from "../../number/decimal";
import { scoreText } from "../../locales/score-figures";
import type { RelationKind } from "../../relations/relation";
import type { MoneyUnit } from "../../sheet/unit";

/** Points and counts are no money, whatever unit their form is in. */
const NO_MONEY: ReadonlySet<RelationKind> = new Set(["score", "weights", "count", "cap", "ratio"]);

/** The unit of the target's figure; null where it is no amount of money. Points stand for themselves, amounts in 万元 are rounded. */
export function unitOfFigure({ kind, target, unit }: RelationFinding): MoneyUnit | null {
  return NO_MONEY.has(kind) || (target.exact && unit !== "元") ? null : unit;
}

/** The rate that belongs there, with the decimals that its cell prints. */
function printedRate({ verdict: { expected, actual } }: RelationFinding): string | null {
  return expected ? rateText(expected, actual ? Math.max(2, normalize(actual).scale - 2) : 2) : null;
}

function relationDifference(finding: RelationFinding, texts: FindingTexts): string | null {
  const unit = unitOfFigure(finding);
  const withUnit = (figure: string) => (unit === null ? figure : `${figure} ${unit}`);
  const shape = arithmeticOf(finding, () => "");
  switch (shape.shape) {
    case "total":
    case "equal":
    case "fixed":
    case "fixed-total":
      return texts.offBy(withUnit(shape.difference.size));
    case "limit":
      return texts.offBy(texts.points(shape.difference.size));
    case "total-missing":
    case "equal-missing":
      return texts.shouldBe(withUnit(shape.expected));
    case "rate":
      return texts.shouldBe(printedRate(finding) ?? shape.expected);
    case "scored":
      return texts.shouldBe(texts.points(scoreText(shape.working.score)));
    case "score":
      return texts.shouldBe(texts.points(shape.expected));
    case "empty-base":
      return null;
  }
}

/** By how much, or what should stand there; null where that is no figure. */
export function differenceText(finding: Finding, texts: FindingTexts): string | null {
  return isRelationFinding(finding) ? relationDifference(finding, texts) : null;
}
