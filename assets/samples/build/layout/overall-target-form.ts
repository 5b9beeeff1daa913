import type { Content } from "../compose/content";
import { SheetDraft } from "../compose/draft";
import { looks } from "../compose/look";
import { putIndicators, TARGET_FORM_WIDTHS, type IndicatorTexts } from "./target-form";

export interface OverallTarget {
  readonly sheet: string;
  readonly title: string;
  readonly year: string;
  readonly body: string;
  /** 资金总额、基本支出、项目支出、其他 with their labels as printed, in 万元. */
  readonly funds: readonly (readonly [label: string, amount: Content])[];
  readonly functions: string;
  readonly targets: string;
  readonly indicators: IndicatorTexts;
  readonly filledOn: string;
}

/** 部门整体支出绩效目标申报表. Names and telephone numbers of persons stay blank. */
export function overallTargetForm(form: OverallTarget): SheetDraft {
  const draft = new SheetDraft({ name: form.sheet, widths: TARGET_FORM_WIDTHS, onePage: true });
  draft.put("A1:G1", form.title, looks.title);
  draft.raise(1, 30);
  draft.put("A2:G2", form.year, looks.subtitle);
  draft.put("A3", "部门（单位）名称", looks.centered);
  draft.put("B3:G3", form.body, looks.centered);
  draft.put("A4", "部门（单位）负责人", looks.centered);
  draft.put("B4:D4", null, looks.centered);
  draft.put("E4", "联系电话", looks.centered);
  draft.put("F4:G4", null, looks.centered);
  let row = 5;
  for (const [label, amount] of form.funds) {
    draft.put(`B${row}:C${row}`, label, looks.label);
    draft.put(`D${row}:G${row}`, amount, looks.figure);
    row++;
  }
  draft.put(`A5:A${row - 1}`, "部门（单位）总体资金情况（万元）", looks.centered);
  row = putText(draft, row, "部门（单位）职能概述", form.functions);
  row = putText(draft, row, "部门（单位）绩效目标", form.targets);
  row = putIndicators(draft, row, form.indicators);
  row = putText(draft, row, "其他说明的问题", "无");
  draft.put(`A${row}`, "填报人：", looks.meta);
  draft.put(`B${row}:C${row}`, null, looks.meta);
  draft.put(`D${row}`, "联系电话", looks.meta);
  draft.put(`E${row}`, null, looks.meta);
  draft.put(`F${row}:G${row}`, form.filledOn, looks.unit);
  return draft;
}

function putText(draft: SheetDraft, row: number, label: string, text: string): number {
  draft.put(`A${row}`, label, looks.centered);
  draft.put(`B${row}:G${row}`, text, looks.label);
  return row + 1;
}
