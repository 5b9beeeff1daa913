import type { Content } from "../compose/content";
import type { SheetDraft } from "../compose/draft";
import { looks } from "../compose/look";

/** Column widths that both target forms (部门整体支出, 项目支出) are laid out on. */
export const TARGET_FORM_WIDTHS = [21, 13, 20, 15, 15, 12, 17] as const;

/** A first-level indicator with its second-level indicators, each with the texts that stand below one another. */
export type IndicatorTexts = readonly {
  readonly first: string;
  readonly second: readonly { readonly label: string; readonly texts: readonly Content[] }[];
}[];

/** Puts the indicator block and gives back the row below it. */
export function putIndicators(draft: SheetDraft, top: number, indicators: IndicatorTexts): number {
  draft.put(`B${top}`, "一级指标", looks.header);
  draft.put(`C${top}`, "二级指标", looks.header);
  draft.put(`D${top}:G${top}`, "具体指标（指标内容、指标值）", looks.header);
  let row = top + 1;
  for (const { first, second } of indicators) {
    const firstTop = row;
    for (const { label, texts } of second) {
      const secondTop = row;
      for (const text of texts) {
        draft.put(`D${row}:G${row}`, text, looks.label);
        row++;
      }
      draft.put(down("C", secondTop, row - 1), label, looks.centered);
    }
    draft.put(down("B", firstTop, row - 1), first, looks.centered);
  }
  draft.put(down("A", top, row - 1), "绩效指标", looks.centered);
  return row;
}

/** A range of one column, or the single cell when it is only one row high. */
export function down(column: string, from: number, to: number): string {
  return from === to ? `${column}${from}` : `${column}${from}:${column}${to}`;
}
