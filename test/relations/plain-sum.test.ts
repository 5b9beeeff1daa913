import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal } from "../../src/number/decimal";
import { checkLinear } from "../../src/relations/check-linear";
import { readFigure } from "../../src/relations/figure";
import { plainSum } from "../../src/relations/plain-sum";
import type { Relation } from "../../src/relations/relation";
import type { Cell } from "../../src/sheet/cell";

const FORMATS = ["General", "0.00", "#,##0.00", "0", "0.0000", "0.00%", "0.0#", "0.00\"%\"", "#,##0.00,", "@"];

function relationOf(parts: number, factors: readonly number[]): Relation {
  const term = (row: number) => ({ cell: { sheet: "表", row, column: 0 }, reading: "amount" as const, decimals: 2, exact: false });
  return {
    id: "r", kind: "sum", forms: [0], target: term(0), basis: "", name: { row: "", column: "" }, derived: true,
    operands: Array.from({ length: parts }, (_, part) => ({ ...term(part + 1), role: "addend", factor: decimal(factors[part] ?? 1) })),
  };
}

const hundredths = fc.integer({ min: -500_000, max: 500_000 }).map((units) => units / 100);
const value = fc.oneof(
  { weight: 8, arbitrary: hundredths },
  fc.constantFrom(null, "", "—", "12.50", "待定", 0, -0, 1e9, 1e11, 0.1 + 0.2, 12.345, -0.001, 2 ** 53, NaN, true),
);
const cell = fc.record({ value, format: fc.oneof({ weight: 4, arbitrary: fc.constant("#,##0.00") }, fc.constantFrom(...FORMATS)) });

describe("plain addends that make their target", () => {
  it("are judged as after reading every figure", () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(fc.option(cell, { freq: 12 }), { maxLength: 5 }), fc.option(cell, { freq: 12 }), fc.boolean(), fc.array(fc.constantFrom(1, 1, 1, -1)), (parts, own, fits, factors) => {
        const total = Math.round(parts.reduce((sum, part) => sum + (typeof part?.value === "number" ? part.value : 0), 0) * 100) / 100;
        const cells: readonly (Cell | null)[] = [fits ? { value: total, format: own?.format ?? "#,##0.00" } : own, ...parts];
        const relation = relationOf(parts.length, factors);
        const at = ({ row }: { readonly row: number }): Cell | null => cells[row] ?? null;
        const said = plainSum(relation, at);
        if (!said) return;
        plain++;
        const read = (term: (typeof relation)["target"]) => readFigure(at(term.cell), term);
        expect(said).toEqual(checkLinear(relation, read(relation.target), relation.operands.map(read)));
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  it("are no matter of a fixed total, a constant or a rate", () => {
    const at = (): Cell => ({ value: 100, format: "0.00" });
    expect(plainSum(relationOf(1, []), at)).toMatchObject({ code: "holds" });
    expect(plainSum({ ...relationOf(1, []), fixedTotal: decimal(100) }, at)).toBeUndefined();
    expect(plainSum({ ...relationOf(1, []), constant: decimal(0) }, at)).toBeUndefined();
    expect(plainSum({ ...relationOf(1, []), kind: "ratio" }, at)).toBeUndefined();
  });
});
