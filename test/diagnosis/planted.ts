import { decimal, decimalToNumber, type Decimal } from "../../src/number/decimal";
import type { Operand, Relation, Term } from "../../src/relations/relation";
import type { CellLookup } from "../../src/relations/evaluate";
import type { CellReference } from "../../src/sheet/address";
import type { Cell } from "../../src/sheet/cell";
import { HOME, nameOf } from "./table";

/** A correct two-way table: rows by 类, 款 and 项 under a total, columns 合计 and its parts. */
export interface TwoWay {
  readonly relations: readonly Relation[];
  readonly figures: readonly (readonly number[])[];
  readonly cells: CellLookup;
  readonly exact: boolean;
}

/** Seeded: the same table for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Shape {
  readonly classes: number;
  readonly sections: number;
  readonly items: number;
  readonly columns: number;
  /** Figures in 元 with two decimals, or rounded to 万元 with two decimals, each for itself. */
  readonly exact: boolean;
}

interface Node {
  readonly children: Node[];
  readonly row: number;
}

export function lookupOf(figures: readonly (readonly number[])[], sheet = HOME): CellLookup {
  const cells: (Cell | null)[][] = figures.map((row) => row.map((cents) => ({ value: cents / 100, format: "#,##0.00" })));
  return (cell) => (cell.sheet === sheet ? cells[cell.row]?.[cell.column] ?? null : null);
}

/** Amounts of ordinary size: 3 to 9 digits in 分. */
function amount(next: () => number): number {
  return next() < 0.08 ? 0 : Math.floor(10 ** (3 + next() * 6)) + 1;
}

export function twoWay(seed: number, { classes, sections, items, columns, exact }: Shape, sheet = HOME): TwoWay {
  const next = random(seed);
  let row = 0;
  const node = (counts: readonly number[]): Node => {
    const own = row++;
    const [most = 0, ...rest] = counts;
    const count = most === 0 ? 0 : 1 + Math.floor(next() * most);
    return { row: own, children: Array.from({ length: count }, () => node(rest)) };
  };
  const root = node([classes, sections, items]);
  // Exact figures in 分, or in 1/10000 of that which are rounded at the end.
  const fine: number[][] = Array.from({ length: row }, () => Array.from({ length: columns + 1 }, () => 0));
  const rows: Relation[] = [];
  const relations: Relation[] = [];
  const term = (r: number, column: number): Term => ({ cell: { sheet, row: r, column }, reading: "amount", decimals: 2, exact });
  const operand = (r: number, column: number): Operand => ({ ...term(r, column), role: "addend", factor: decimal(1) });
  const relation = (kind: "sum" | "hierarchy", target: Term, operands: Operand[]): Relation => ({
    id: `${kind}:${String(target.cell.row)},${String(target.cell.column)}`, kind, forms: [0], target, operands, basis: "", name: nameOf(target.cell), derived: true,
  });
  const fill = ({ row: r, children }: Node) => {
    children.forEach(fill);
    const own = fine[r] ?? [];
    for (let column = 1; column <= columns; column++) {
      own[column] = children.length === 0 ? amount(next) * (exact ? 1 : 1) + (exact ? 0 : next()) : children.reduce((so, child) => so + (fine[child.row]?.[column] ?? 0), 0);
    }
    own[0] = own.slice(1).reduce((so, part) => so + part, 0);
    rows.push(relation("sum", term(r, 0), Array.from({ length: columns }, (_, i) => operand(r, i + 1))));
    if (children.length > 0) for (let column = 0; column <= columns; column++) relations.push(relation("hierarchy", term(r, column), children.map((child) => operand(child.row, column))));
  };
  fill(root);
  const figures = fine.map((own) => own.map(Math.round));
  return { relations: [...rows, ...relations], figures, cells: lookupOf(figures, sheet), exact };
}

export type Plant = "typed" | "transposed" | "dropped" | "inserted" | "sign" | "unit";
export const PLANTS: readonly Plant[] = ["typed", "transposed", "dropped", "inserted", "sign", "unit"];

/** A figure in 分 with one slip; undefined where the slip changes nothing or cannot be made. */
export function slipped(cents: number, plant: Plant, next: () => number): number | undefined {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  if (cents === 0) return undefined;
  const at = Math.floor(next() * digits.length);
  const made = (text: string) => Number(text) * Math.sign(cents);
  let result: number;
  switch (plant) {
    case "typed": result = made(digits.slice(0, at) + String(Math.floor(next() * 10)) + digits.slice(at + 1)); break;
    case "transposed": result = made(digits.slice(0, at) + (digits[at + 1] ?? "") + (digits[at] ?? "") + digits.slice(at + 2)); break;
    case "dropped": result = made(digits.slice(0, at) + digits.slice(at + 1)); break;
    case "inserted": result = made(digits.slice(0, at) + String(Math.floor(next() * 10)) + digits.slice(at)); break;
    case "sign": result = -cents; break;
    case "unit": result = next() < 0.5 ? cents * 10000 : Math.round(cents / 10000); break;
  }
  return result === cents || !Number.isSafeInteger(result) ? undefined : result;
}

export function withFigure(figures: readonly (readonly number[])[], { row, column }: CellReference, cents: number): number[][] {
  return figures.map((own, r) => own.map((figure, c) => (r === row && c === column ? cents : figure)));
}

export function inUnits(value: Decimal): number {
  return decimalToNumber(value);
}
