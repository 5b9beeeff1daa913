import type { Form, FormPanel, FormRow } from "../recognition/form";
import { readCode } from "../recognition/code";
import type { Operand, Relation } from "../relations/relation";
import { cellAt, type Sheet } from "../sheet/sheet";
import { normalizeLabel } from "../sheet/label";
import { LEAST_CONFIDENCE_FOR_TIES } from "./tie-confidence";
import type { UncheckedTie } from "./tie-relations";
import { naming, operand, termAt } from "./terms";

/** A line of the detailed budget. */
export interface DetailItem {
  readonly row: FormRow;
  readonly functionCode: string | undefined;
  readonly economicCode: string | undefined;
  readonly name: string;
  /** Basic expenditure by the words in front of the item's name. */
  readonly isBasic: boolean;
  /** Paid from other than fiscal money, as its name says. */
  readonly isOtherMoney: boolean;
}

const BASIC = /^(?:人员支出|日常公用支出|对个人和家庭(?:的)?补助支出|人员经费|公用经费)/;
const OTHER_MONEY = /\(其他资金\)/;

function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  const value = column === undefined ? null : (cellAt(sheet, { row, column })?.value ?? null);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Reads the lines of a detailed budget (B9). */
export function detailItems(form: Form, sheet: Sheet): DetailItem[] {
  const { labels } = form;
  return form.panels.flatMap((panel) =>
    panel.rows.flatMap((row) => {
      if (row.role !== undefined) return [];
      const name = normalizeLabel(textAt(sheet, row.row, labels["itemName"]));
      const all = Object.values(labels).map((column) => normalizeLabel(textAt(sheet, row.row, column)));
      return [
        {
          row,
          functionCode: readCode(textAt(sheet, row.row, labels["functionCode"])),
          economicCode: readCode(textAt(sheet, row.row, labels["economicCode"])),
          name,
          isBasic: BASIC.test(name),
          isOtherMoney: all.some((text) => OTHER_MONEY.test(text)),
        },
      ];
    }),
  );
}

interface Sides {
  readonly detail: Form;
  readonly detailIndex: number;
  readonly items: readonly DetailItem[];
}

function grouped(
  { detail, detailIndex, items }: Sides,
  other: Form,
  otherIndex: number,
  rule: string,
  basis: string,
  codeOf: (item: DetailItem) => string | undefined,
): Relation[] {
  const amount = detail.panels[0]?.columns.find(({ role }) => role === "amount");
  if (!amount) return [];
  const groups = new Map<string, Operand[]>();
  for (const item of items) {
    const code = codeOf(item);
    if (code === undefined) continue;
    groups.set(code, [...(groups.get(code) ?? []), operand(termAt(detail, amount, item.row))]);
  }
  return other.panels.flatMap((panel: FormPanel) => {
    const column = panel.columns.find(({ role }) => role === "total");
    if (!column) return [];
    return panel.rows.flatMap((row): Relation[] => {
      const operands = row.code === undefined ? undefined : groups.get(row.code);
      if (!operands) return [];
      return [
        {
          id: `${rule}/${row.code ?? ""}`, kind: "sum", forms: [otherIndex, detailIndex],
          target: termAt(other, column, row), operands, basis, name: naming(panel, row, column), derived: false,
        },
      ];
    });
  });
}

/** X-B8: the lines of the detailed budget, by function, are 支出总表; the basic ones, by economic nature, are 基本支出表. */
export function detailTies(
  forms: readonly Form[],
  sheetOf: (form: Form) => Sheet | undefined,
): { readonly relations: Relation[]; readonly unchecked: UncheckedTie[] } {
  const only = (kind: Form["kind"]) => {
    const found = forms.flatMap((form, index) => (form.kind === kind && form.confidence >= LEAST_CONFIDENCE_FOR_TIES ? [index] : []));
    return found.length === 1 ? found[0] : undefined;
  };
  const detailIndex = only("budget-detail");
  const detail = detailIndex === undefined ? undefined : forms[detailIndex];
  const sheet = detail && sheetOf(detail);
  const relations: Relation[] = [];
  const unchecked: UncheckedTie[] = [];
  if (detailIndex === undefined || !detail || !sheet) return { relations, unchecked };
  const items = detailItems(detail, sheet);
  const sides = { detail, detailIndex, items };
  const expenditureIndex = only("budget-expenditure");
  const expenditure = expenditureIndex === undefined ? undefined : forms[expenditureIndex];
  if (expenditureIndex !== undefined && expenditure?.unit === detail.unit) {
    relations.push(
      ...grouped(sides, expenditure, expenditureIndex, "X-B8/function", "部门预算表间勾稽：明细预算表按功能科目汇总＝支出总表合计", (item) => item.functionCode),
    );
  }
  const basicIndex = only("budget-basic");
  const basic = basicIndex === undefined ? undefined : forms[basicIndex];
  if (basicIndex !== undefined && basic?.unit === detail.unit) {
    if (items.some(({ isBasic }) => isBasic)) {
      relations.push(
        ...grouped(sides, basic, basicIndex, "X-B8/economic", "部门预算表间勾稽：明细预算表基本支出（财政拨款）按经济科目汇总＝一般公共预算基本支出表", (item) =>
          item.isBasic && !item.isOtherMoney ? item.economicCode : undefined,
        ),
      );
    } else unchecked.push({ rule: "X-B8", forms: [detailIndex, basicIndex], code: "names-not-marked" });
  }
  // The procurement total stands only in the report's text, so it has no second end in any sheet.
  unchecked.push({ rule: "X-B9", forms: [detailIndex], code: "no-counterpart" });
  return { relations, unchecked };
}
