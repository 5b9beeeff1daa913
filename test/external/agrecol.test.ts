import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/relations/evaluate";
import { review } from "../../src/review/review-workbook";
import { cellAt } from "../../src/sheet/sheet";
import { annotatedSums, annotatedTables, tableWorkbook } from "./agrecol";

const MOST_BROKEN = 0.04;
const tables = annotatedTables();

describe.skipIf(tables.length === 0)("sums that people marked in foreign tables", () => {
  test("at most four in a hundred are called broken", () => {
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const sheet = tableWorkbook(table).sheets[0]!;
      for (const relation of annotatedSums(table)) {
        const code = evaluate(relation, (cell) => cellAt(sheet, cell))?.code ?? "nothing";
        counts[code] = (counts[code] ?? 0) + 1;
      }
    }
    const { broken = 0, holds = 0, tail = 0, unlikely = 0 } = counts;
    const judged = broken + holds + tail + unlikely;
    console.log(`AggreCol sums: ${JSON.stringify(counts)}, broken ${((broken / judged) * 100).toFixed(2)} %`);
    expect(judged).toBeGreaterThan(1000);
    expect(broken / judged).toBeLessThanOrEqual(MOST_BROKEN);
  });

  test("no standard form is seen in them", () => {
    for (const table of tables) {
      const { forms, findings } = review(tableWorkbook(table));
      expect({ id: table.id, forms, findings }).toEqual({ id: table.id, forms: [], findings: [] });
    }
  });
});
