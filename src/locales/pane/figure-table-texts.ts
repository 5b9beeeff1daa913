import type { RelationKind } from "../../relations/relation";
import type { MoneyUnit } from "../../sheet/unit";

/** The words of a fragment of a table, as accountants write it. */
export interface FigureTableTexts {
  readonly caption: string;
  readonly row: string;
  readonly cell: string;
  readonly item: string;
  readonly amount: string;
  readonly computed: (kind: RelationKind) => string;
  readonly written: string;
  readonly writtenTotal: string;
  readonly difference: string;
  readonly expected: string;
  readonly limit: string;
  readonly constant: string;
  readonly rate: string;
  readonly capped: string;
  readonly actualValue: string;
  readonly targetValue: string;
  readonly points: string;
  readonly due: string;
  readonly converted: (unit: MoneyUnit | null) => string;
  readonly differenceInPoints: string;
  /** A figure of another unit than its column. */
  readonly inUnit: (label: string, unit: MoneyUnit) => string;
  readonly allowed: string;
  readonly notFilled: string;
  /** Operands left out of a long sum, and the way to all of them. */
  readonly omitted: (items: number) => string;
  readonly swap: string;
  readonly suspect: string;
}
