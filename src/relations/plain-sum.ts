import { ZERO } from "../number/decimal";
import type { Cell } from "../sheet/cell";
import { readNumberFormat } from "../sheet/number-format";
import type { CellLookup } from "./evaluate";
import type { Relation, RelationKind } from "./relation";
import type { Verdict } from "./verdict";

const SUMS: ReadonlySet<RelationKind> = new Set(["sum", "hierarchy", "equality", "change", "weights", "count"]);

/** Up to here a double that is a figure of a few decimals is that figure exactly, in whole units of its last decimal too. */
const LARGEST = 1e10;
const MOST_DECIMALS = 4;

const POWERS: readonly number[] = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => 10 ** decimals);

/** The fewest decimals that write the number out; −1 where it takes more than a few. */
function fewestDecimals(value: number): number {
  return POWERS.findIndex((power) => Math.round(value * power) / power === value);
}

/** The decimals that a number is shown with by a plain format or none; −1 by any other. */
function plainDecimals({ value, format }: Cell): number {
  if (typeof value !== "number") return -1;
  const { kind, decimals, optionalDecimals, thousandsScale, literalPoint, literalPercent } = readNumberFormat(format);
  if (literalPercent) return -1;
  if (kind === "general") return fewestDecimals(value);
  const isPlain = kind === "number" && optionalDecimals === 0 && thousandsScale === 0 && literalPoint === 0;
  return isPlain && decimals <= MOST_DECIMALS ? decimals : -1;
}

/** The whole units of a number that stores just what it shows, with so many decimals; NaN for anything else. */
function plainUnits(cell: Cell, decimals: number): number {
  const { value } = cell;
  if (typeof value !== "number" || Math.abs(value) > LARGEST || plainDecimals(cell) !== decimals) return NaN;
  const power = POWERS[decimals] ?? NaN;
  const units = Math.round(value * power);
  return units / power === value ? units : NaN;
}

/**
 * Plain addends with as many decimals as the target, which they make exactly: nearly all relations of a workbook, and the speed of
 * a whole review depends on them. Says what `evaluate` would say after reading every figure, and undefined wherever a closer
 * look is needed.
 */
export function plainSum(relation: Relation, cells: CellLookup): Verdict | undefined {
  const { kind, target, operands, constant, fixedTotal } = relation;
  if (!SUMS.has(kind) || constant || fixedTotal || target.reading !== "amount") return undefined;
  const cell = cells(target.cell);
  const decimals = cell ? plainDecimals(cell) : -1;
  const wanted = cell && decimals >= 0 ? plainUnits(cell, decimals) : NaN;
  if (Number.isNaN(wanted)) return undefined;
  let units = 0;
  let parts = 0;
  for (const { cell: place, reading, factor } of operands) {
    const part = cells(place);
    if (part === null || part.value === null) continue;
    const own = reading === "amount" && factor.units === 1 && factor.scale === 0 ? plainUnits(part, decimals) : NaN;
    units += own;
    if (!Number.isSafeInteger(units)) return undefined;
    parts++;
  }
  if (parts === 0 || units !== wanted) return undefined;
  // Not −0, which would differ from 0 under Object.is.
  const shown = { units: wanted === 0 ? 0 : wanted, scale: decimals };
  return { code: "holds", expected: shown, actual: shown, difference: ZERO };
}
