import type { Content } from "../compose/content";
import type { SheetDraft } from "../compose/draft";
import { looks } from "../compose/look";
import { putIndicators, type IndicatorTexts } from "./target-form";

export interface ProjectTarget {
  readonly title: string;
  readonly year: string;
  readonly body: string;
  readonly project: string;
  /** As printed, with its unit: `261万元`. */
  readonly amount: string;
  readonly address: string;
  readonly postcode: string;
  readonly targets: string;
  readonly indicators: IndicatorTexts;
  readonly remarkLabel: string;
  readonly remark: Content;
  readonly filledOn: string;
}

const PROJECT_TYPES = "1.大型会议培训    2.信息化系统改造类\n3.宣传活动类      4.其他一般类";

/** Puts one 项目支出绩效目标申报表 from the given row on and gives back the row below it. */
export function putProjectTargetForm(draft: SheetDraft, top: number, form: ProjectTarget): number {
  let row = top;
  draft.put(`A${row}:G${row}`, form.title, looks.title);
  draft.raise(row, 30);
  row++;
  draft.put(`A${row}:G${row}`, form.year, looks.subtitle);
  row++;
  row = putPair(draft, row, "部门（单位）名称", form.body);
  draft.put(`A${row}`, "项目名称", looks.centered);
  draft.put(`B${row}:D${row}`, form.project, looks.centered);
  draft.put(`E${row}`, "预算金额", looks.centered);
  draft.put(`F${row}:G${row}`, form.amount, looks.centered);
  row++;
  // Persons and their telephone numbers are left out of the samples: blank cells.
  draft.put(`A${row}`, "项目负责人", looks.centered);
  draft.put(`B${row}`, null, looks.centered);
  draft.put(`C${row}`, "主管领导", looks.centered);
  draft.put(`D${row}`, null, looks.centered);
  draft.put(`E${row}`, "联系电话", looks.centered);
  draft.put(`F${row}:G${row}`, null, looks.centered);
  row++;
  draft.put(`A${row}`, "单位地址", looks.centered);
  draft.put(`B${row}:D${row}`, form.address, looks.centered);
  draft.put(`E${row}`, "邮政编码", looks.centered);
  draft.put(`F${row}:G${row}`, form.postcode, looks.centered);
  row++;
  row = putPair(draft, row, "项目类型", PROJECT_TYPES);
  row = putPair(draft, row, "项目绩效目标", form.targets);
  row = putIndicators(draft, row, form.indicators);
  row = putPair(draft, row, form.remarkLabel, form.remark);
  draft.put(`A${row}`, "填报人：", looks.meta);
  draft.put(`B${row}:D${row}`, null, looks.meta);
  draft.put(`E${row}:G${row}`, form.filledOn, looks.unit);
  return row + 1;
}

function putPair(draft: SheetDraft, row: number, label: string, content: Content): number {
  draft.put(`A${row}`, label, looks.centered);
  draft.put(`B${row}:G${row}`, content, looks.label);
  return row + 1;
}
