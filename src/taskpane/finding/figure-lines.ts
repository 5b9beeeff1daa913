import type { RelationFinding } from "../../diagnosis/finding";
import { arithmeticOf } from "../../locales/arithmetic";
import type { FigureTableTexts } from "../../locales/pane/figure-table-texts";
import type { CellReference } from "../../sheet/address";
import type { MoneyUnit } from "../../sheet/unit";
import { pairLines } from "./pair-lines";
import { rateLines, scoreLines } from "./rate-lines";
import { scoredLines } from "./scored-lines";
import { sumLines } from "./sum-lines";

/** A line of a fragment: a cell with its figure, or what is worked out from them. */
export interface FigureLine {
  readonly cell?: CellReference;
  readonly label: string;
  readonly figure: string;
  /** Where it is another than that of the other lines. */
  readonly unit?: MoneyUnit;
  readonly isSuspect?: boolean;
  /** A rule above the line, as above a sum. */
  readonly isResult?: boolean;
  /** The difference: strong, in the colour of the severity, above a double rule. */
  readonly isDifference?: boolean;
}

export interface FigureLines {
  readonly lines: readonly FigureLine[];
  /** How many parts there are in all where some were left out, and behind which line. */
  readonly omitted: { readonly after: number; readonly count: number } | null;
  /** The unit stands in the labels, since there are two. */
  readonly hasUnits?: boolean;
}

/** The fragment of a table that fits the relation; null where the sentence says it all. */
export function figureLines(finding: RelationFinding, texts: FigureTableTexts, isWhole: boolean): FigureLines | null {
  const shape = arithmeticOf(finding, () => "");
  switch (shape.shape) {
    case "total":
    case "total-missing":
    case "fixed-total":
      return sumLines(finding, texts, isWhole);
    case "equal":
    case "equal-missing":
    case "limit": {
      const hasUnits = shape.shape === "equal" && shape.conversion !== "";
      return { lines: pairLines(finding, shape, texts), omitted: null, hasUnits };
    }
    case "rate":
      return { lines: rateLines(finding, shape, texts), omitted: null };
    case "score":
      return { lines: scoreLines(finding, shape, texts), omitted: null };
    case "scored":
      return { lines: scoredLines(finding, shape, texts), omitted: null };
    case "fixed":
    case "empty-base":
      return null;
  }
}
