import type { Mark, MarkKind, MarkLook } from "../../src/host/mark";
import type { WorkbookHost } from "../../src/host/workbook-host";
import type { Cell } from "../../src/sheet/cell";
import type { SheetVisibility } from "../../src/sheet/sheet";

/** A cell that a contract workbook shall hold; a bare value has the format `General`. */
export type ContractCell = number | string | boolean | null | Cell;

export interface ContractSheet {
  readonly name: string;
  readonly rows: readonly (readonly ContractCell[])[];
  readonly visibility?: SheetVisibility;
  readonly isProtected?: boolean;
  /** Ranges such as `A1:C1`. */
  readonly merges?: readonly string[];
  /** Ranges filled by an array formula, with its text; the cells' values stand in `rows`. */
  readonly arrays?: readonly { readonly range: string; readonly formula: string }[];
}

/** What a test needs of a host beside the port: a look at what people would see. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** The marks that now stand in the workbook, in any order. */
  marks(): Promise<readonly Mark[]>;
  /** How the marks that now stand look, by their kind. */
  looks(): Promise<ReadonlyMap<MarkKind, MarkLook>>;
  /** The same workbook as another program, or the same one tomorrow, would open it. */
  reopen(): Promise<HostUnderTest>;
}

export type HostFactory = (sheets: readonly ContractSheet[]) => Promise<HostUnderTest>;

export const BUDGET = "预算表";
export const NOTES = "说明";
export const LOCKED = "已保护";

export const WORKBOOK: readonly ContractSheet[] = [
  {
    name: BUDGET,
    merges: ["A1:C1"],
    rows: [
      ["部门预算表", null, null],
      ["项目", "预算数", { value: "执行率", format: "General" }],
      ["基本支出", { value: 890.17, format: "#,##0.00" }, { value: 0.9887, format: "0.00%" }],
      ["项目支出", { value: 255.64, format: "#,##0.00" }, { value: 0.5, format: "0.00%" }],
      ["合计", { value: 1145.81, format: "#,##0.00", formula: "SUM(B3:B4)" }, { value: 1.14581, format: "0.00%", formula: "B5/1000" }],
    ],
  },
  { name: NOTES, rows: [[{ value: 2291.62, format: "General", formula: `${BUDGET}!B5*2` }, true], ["文字", ""]] },
  { name: LOCKED, isProtected: true, rows: [[1, 2]] },
  { name: "隐藏表", visibility: "hidden", rows: [[3]] },
  { name: "数组", rows: [[1, { value: 2, format: "General" }], [2, 4]], arrays: [{ range: "B1:B2", formula: "A1:A2*2" }] },
];
