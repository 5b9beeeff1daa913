import type { Content } from "../compose/content";
import type { SheetDraft } from "../compose/draft";
import { columnsTable, type TableRow } from "../layout/columns-table";
import { META, YEAR } from "./body";
import { FUNCTION_NAMES } from "./budget-lines";
import { sumUnder, yuan } from "./sums";

/** The total row, whose code is empty, then every account behind its parent: the order of codes as text. */
const CODES = ["", ...Object.keys(FUNCTION_NAMES).sort()];

function accountRow(code: string, figures: readonly Content[]): readonly Content[] {
  // A level deeper is set in by two blanks, as the printed tables do it.
  const indent = " ".repeat(Math.max(0, code.length - 3));
  return [code === "" ? null : code, code === "" ? "总计" : indent + (FUNCTION_NAMES[code] ?? ""), ...figures];
}

export const revenueTable = (): SheetDraft =>
  columnsTable({
    sheet: "收入总表",
    title: `表2：${YEAR}部门收入总表`,
    meta: META,
    columns: [
      { kind: "code", width: 12 },
      { kind: "label", width: 38 },
      ...[15, 11, 15, 15, 15, 11, 11, 13, 14, 15].map((width) => ({ kind: "figure", width }) as const),
    ],
    header: {
      "A3:B3": "科目", "C3:C4": "合计", "D3:D4": "上年结转", "E3:E4": "一般公共预算拨款收入",
      "F3:F4": "政府性基金预算拨款收入", "G3:G4": "上级补助收入", "H3:H4": "事业收入", "I3:I4": "经营收入",
      "J3:J4": "附属单位上缴收入", "K3:K4": "其他收入", "L3:L4": "用事业基金弥补收支差额",
      A4: "科目编码", B4: "科目名称",
    },
    firstRow: 5,
    rows: CODES.map((code): TableRow => {
      const other = sumUnder(code, { fund: "other" });
      const fiscal = yuan(sumUnder(code, { fund: "fiscal" }));
      const figures = [yuan(sumUnder(code)), null, fiscal, null, null, null, null, null, other ? yuan(other) : null, null];
      return code === "" ? { lead: 2, cells: ["总计", ...figures] } : accountRow(code, figures);
    }),
    landscape: true,
    frozen: true,
  });

export const expenditureTable = (): SheetDraft =>
  columnsTable({
    sheet: "支出总表",
    title: `表3：${YEAR}部门支出总表`,
    meta: META,
    columns: [
      { kind: "code", width: 12 },
      { kind: "label", width: 38 },
      ...[15, 15, 15, 13, 15, 15].map((width) => ({ kind: "figure", width }) as const),
    ],
    header: {
      A3: "科目编码", B3: "科目名称", C3: "合计", D3: "基本支出", E3: "项目支出",
      F3: "上缴上级支出", G3: "事业单位经营支出", H3: "对下级单位补助支出",
    },
    firstRow: 4,
    rows: CODES.map((code) =>
      accountRow(code, [
        yuan(sumUnder(code)),
        yuan(sumUnder(code, { kind: "basic" })),
        yuan(sumUnder(code, { kind: "project" })),
      ]),
    ),
    landscape: true,
    frozen: true,
  });

export const generalPublicTable = (): SheetDraft =>
  columnsTable({
    sheet: "一般公共预算支出表",
    title: `表5：${YEAR}一般公共预算财政拨款支出情况表`,
    meta: META,
    columns: [
      { kind: "code", width: 12 },
      { kind: "label", width: 38 },
      ...[15, 15, 15].map((width) => ({ kind: "figure", width }) as const),
      { kind: "label", width: 10 },
    ],
    header: { A3: "科目编码", B3: "单位名称（科目）", C3: "合计", D3: "基本支出", E3: "项目支出", F3: "备注" },
    firstRow: 4,
    rows: CODES.map((code) =>
      accountRow(code, [
        yuan(sumUnder(code, { fund: "fiscal" })),
        yuan(sumUnder(code, { fund: "fiscal", kind: "basic" })),
        yuan(sumUnder(code, { fund: "fiscal", kind: "project" })),
      ]),
    ),
    landscape: true,
    frozen: true,
  });
