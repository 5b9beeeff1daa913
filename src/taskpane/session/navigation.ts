import { isRelationFinding } from "../../diagnosis/finding";
import type { ListItem } from "../../review/sheet-section";
import type { CellReference } from "../../sheet/address";
import { listedSections, stepItems } from "./listed-sections";
import type { SessionContext } from "./session-context";

/** The cell that an item is about: the suspect where there is one. */
export function cellOf(item: ListItem): CellReference {
  if (item.kind === "alike") return item.findings[0].cell;
  const { finding } = item;
  return (isRelationFinding(finding) ? finding.suspect : undefined) ?? finding.cell;
}

/** Moves through the list and asks the engine about what is opened. */
export class Navigation {
  constructor(private readonly context: SessionContext) {}

  find(key: string): ListItem | undefined {
    const sections = this.context.store.get().result?.sections ?? [];
    return sections.flatMap(({ items, hints }) => [...items, ...hints]).find((item) => item.key === key);
  }

  /** The item that the stepper comes to; undefined where nothing is listed. What ties by now is passed over; past the end it begins again. */
  next(by: 1 | -1): ListItem | undefined {
    const { result, filters, current } = this.context.store.get();
    if (!result) return undefined;
    const items = stepItems(listedSections(result, filters, this.context.locale()));
    const at = items.findIndex(({ key }) => key === current);
    const from = at < 0 && by < 0 ? 0 : at;
    const inOrder = items.map((_, step) => items[(from + by * (step + 1) + items.length * 2) % items.length]);
    return inOrder.find((item) => item !== undefined && !result.resolved.has(item.key));
  }

  /** What the fix of an item would do, kept until something changes. */
  async lookAhead(item: ListItem): Promise<void> {
    const { engine, store } = this.context;
    if (item.kind !== "finding" || !("fixes" in item.finding) || item.finding.fixes.length === 0) return;
    const { outlooks } = store.get();
    if (outlooks.has(item.key)) return;
    const outlook = await engine.outlook(item.finding.fixes);
    const now = store.get();
    // Something was edited meanwhile: the answer is about a workbook of before.
    if (now.outlooks === outlooks || now.open === item.key) store.set({ outlooks: new Map([...now.outlooks, [item.key, outlook]]) });
  }
}
