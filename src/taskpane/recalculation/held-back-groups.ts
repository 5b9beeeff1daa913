import type { HeldBack } from "../../changes/held-back";
import { isRelationFinding, type Finding, type RelationFinding } from "../../diagnosis/finding";
import type { ListItem, SheetSection } from "../../review/sheet-section";
import { referenceKey } from "../../sheet/address";

/** Cells that are held back for one reason; where an open finding is the reason, with that finding. */
export interface HeldBackGroup {
  readonly key: string;
  readonly code: HeldBack["code"];
  readonly cells: readonly HeldBack[];
  readonly blocker: Blocker | null;
}

/** An open finding that stands for itself in the list. */
export type Blocker = Extract<ListItem, { kind: "finding" }>;

/** The cells that a finding casts doubt on. */
function doubtfulCells(finding: Finding): readonly string[] {
  if (!isRelationFinding(finding) || finding.severity === "info") return [];
  const swapped = finding.cause?.code === "columns-swapped" ? finding.fixes.map(({ cell }) => cell) : [];
  return [...(finding.suspect ? [finding.suspect] : []), ...swapped].map(referenceKey);
}

/** Looks open findings up: by the cells they doubt, and by the relation they speak of. */
class Blockers {
  readonly #byCell = new Map<string, Blocker>();
  readonly #byRelation = new Map<string, { item: Blocker; finding: RelationFinding }>();

  constructor(sections: readonly SheetSection[]) {
    for (const item of sections.flatMap(({ items }) => items)) {
      if (item.kind !== "finding") continue;
      for (const finding of [item.finding, ...item.consequences]) {
        for (const cell of doubtfulCells(finding)) if (!this.#byCell.has(cell)) this.#byCell.set(cell, item);
        if (isRelationFinding(finding)) this.#byRelation.set(finding.relation, { item, finding });
      }
    }
  }

  /** The finding that doubts an operand; else the one that says that the cell itself does not tie. */
  of({ relation }: HeldBack): Blocker | null {
    const own = this.#byRelation.get(relation);
    const operands = own?.finding.operands ?? [];
    const doubted = operands.map(({ operand }) => this.#byCell.get(referenceKey(operand.cell))).find((item) => item !== undefined);
    return doubted ?? own?.item ?? null;
  }
}

/** Groups in the order in which their first cells come. */
export function heldBackGroups(heldBack: readonly HeldBack[], sections: readonly SheetSection[]): readonly HeldBackGroup[] {
  const blockers = new Blockers(sections);
  const groups = new Map<string, HeldBackGroup>();
  for (const cell of heldBack) {
    const blocker = cell.code === "operand-suspect" ? blockers.of(cell) : null;
    const key = blocker ? `${cell.code} ${blocker.key}` : cell.code;
    const group = groups.get(key);
    groups.set(key, group ? { ...group, cells: [...group.cells, cell] } : { key, code: cell.code, cells: [cell], blocker });
  }
  return [...groups.values()];
}
