import { groupsOf, relate } from "../../src/articulation/relate";
import { decimalToText } from "../../src/number/decimal";
import type { Form } from "../../src/recognition/form";
import { recognizeWorkbook } from "../../src/recognition/recognize-workbook";
import { evaluate, type CellLookup } from "../../src/relations/evaluate";
import { addressToText } from "../../src/sheet/address";
import { DEFAULT_PROFILE } from "../../src/scoring/profiles/catalogue";
import { cellAt, type Sheet } from "../../src/sheet/sheet";

/** The relations of some sheets with their verdicts, one readable line each, by id. */
export function verdictsOf(...sheets: Sheet[]): { lines: Map<string, string>; unchecked: string[]; forms: readonly Form[] } {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const cells: CellLookup = (cell) => {
    const sheet = byName.get(cell.sheet);
    return sheet ? cellAt(sheet, cell) : null;
  };
  const forms = recognizeWorkbook(sheets);
  const groups = groupsOf(relate(forms, ({ sheet }) => byName.get(sheet), cells, { indicators: [], profile: DEFAULT_PROFILE }));
  const [relations, unchecked] = [groups.flatMap((group) => group.relations), groups.flatMap((group) => group.unchecked)];
  const lines = new Map<string, string>();
  for (const relation of relations) {
    const verdict = evaluate(relation, cells);
    if (!verdict) continue;
    const { code, expected, actual, reason } = verdict;
    const figures = [expected, actual].map((value) => (value ? decimalToText(value) : "")).join(" ");
    lines.set(relation.id, `${addressToText(relation.target.cell)} ${code} ${reason ?? figures}`.trim());
  }
  return { lines, unchecked: unchecked.map(({ rule, code }) => `${rule} ${code}`), forms };
}
