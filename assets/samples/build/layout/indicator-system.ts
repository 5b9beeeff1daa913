import type { Content } from "../compose/content";
import { SheetDraft } from "../compose/draft";
import { looks } from "../compose/look";
import { down } from "./target-form";

export interface IndicatorSystem {
  readonly sheet: string;
  readonly title: string;
  readonly indicators: readonly {
    readonly first: string;
    readonly second: readonly { readonly label: string; readonly rows: readonly (readonly [string, Content])[] }[];
  }[];
  readonly total: Content;
}

/** 绩效指标体系: which indicator weighs how many points. */
export function indicatorSystem(system: IndicatorSystem): SheetDraft {
  const draft = new SheetDraft({ name: system.sheet, widths: [22, 24, 48, 10], frozenRows: 2 });
  draft.put("A1:D1", system.title, looks.title);
  draft.raise(1, 30);
  ["一级指标", "二级指标", "三级指标", "标准分"].forEach((text, index) => {
    draft.put(`${"ABCD"[index] ?? "D"}2`, text, looks.header);
  });
  let row = 3;
  for (const { first, second } of system.indicators) {
    const firstTop = row;
    for (const { label: secondLabel, rows } of second) {
      const secondTop = row;
      for (const [label, points] of rows) {
        draft.put(`C${row}`, label, looks.label);
        draft.put(`D${row}`, points, looks.centered);
        row++;
      }
      draft.put(down("B", secondTop, row - 1), secondLabel, looks.centered);
    }
    draft.put(down("A", firstTop, row - 1), first, looks.centered);
  }
  draft.put(`A${row}`, "合计", looks.centered);
  draft.put(`B${row}`, null, looks.centered);
  draft.put(`C${row}`, null, looks.label);
  draft.put(`D${row}`, system.total, looks.centered);
  return draft;
}
