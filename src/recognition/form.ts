import type { FormKind } from "../forms/form-kind";
import type { CellAddress, CellRange } from "../sheet/address";
import type { MoneyUnit } from "../sheet/unit";

/** What speaks for a recognition, in the order in which it was found. */
export interface Evidence {
  readonly code: "title" | "columns" | "rows" | "codes" | "unit" | "column-formulas";
  readonly cell?: CellAddress;
  readonly text?: string;
  /** How many of how many expected were found. */
  readonly found?: number;
  readonly expected?: number;
}

export interface FormColumn {
  /** Role in the form's specification, or `unknown` for a column with a header that no role fits. */
  readonly role: string;
  readonly column: number;
  /** The flattened header, outermost first. */
  readonly path: readonly string[];
  /** The innermost header cell. */
  readonly header: CellAddress;
  /** Decimals that the column prints. */
  readonly decimals: number;
  /** Nothing stands in its rows. */
  readonly isBlank?: boolean;
}

export interface FormRow {
  readonly row: number;
  /** What the row is known by within its panel: role, code or label, numbered where it stands twice. */
  readonly key: string;
  /** Named rows: `total`, `yearTotal`, `grandTotal`, `opening`, … ; items have none. */
  readonly role?: string;
  readonly code?: string;
  /** What stands in place of a class code that was read from the row above. */
  readonly malformedCode?: string;
  /** As written, blanks trimmed. */
  readonly label: string;
  readonly labelCell: CellAddress;
  /** Index within the panel of the row that this one is a part of. */
  readonly parent?: number;
  /** Part of an `其中：` breakdown that need not be exhaustive. */
  readonly ofWhich?: boolean;
  /** Columns by role where figures of this row stand instead, because merged cells moved them. */
  readonly moved?: Readonly<Record<string, number>>;
  /** Nothing stands in its columns of figures. */
  readonly isBlank?: boolean;
}

/** Indicators under one first- or second-level label. */
export interface IndicatorGroup {
  readonly level: 1 | 2;
  readonly label: string;
  readonly cell: CellAddress;
  /** Indices of its rows within the panel. */
  readonly rows: readonly number[];
}

/** A block of rows under one set of column headers: a table, one half of a two-panel table, or a block of a form. */
export interface FormPanel {
  readonly role: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** Blocks of indicators only. */
  readonly groups?: readonly IndicatorGroup[];
  /** The first and last row of the header, and the last row of the block. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly bottom: number;
}

/** A rule that a form states about its own columns, such as `5=4/3` or `执行率（B/A）`. */
export interface ColumnFormula {
  readonly target: number;
  readonly kind: "ratio" | "sum";
  /** For a ratio: numerator, then denominator. */
  readonly parts: readonly { readonly column: number; readonly factor: 1 | -1 }[];
  /** As it stands on the sheet. */
  readonly text: string;
}

/** One standard form on a sheet: what it is, and what each of its cells is. */
export interface Form {
  readonly kind: FormKind;
  /** What the form is known by within the workbook: its kind, numbered where it stands twice. */
  readonly key: string;
  /** The layout among those of its kind, as its specification names it. */
  readonly template: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** Null where the sheet does not say: ties to other forms are then not checked. */
  readonly unit: MoneyUnit | null;
  readonly title: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly panels: readonly FormPanel[];
  /** Single cells with a role, such as the amount of a declared project. */
  readonly fields: Readonly<Record<string, CellAddress>>;
  /** Columns of labels by role, where rows are named in several. */
  readonly labels: Readonly<Record<string, number>>;
  /** Rules on the face of the form. */
  readonly formulas: readonly ColumnFormula[];
  /** Notes under an empty table, and the like. */
  readonly notes: readonly CellAddress[];
  /** Title, unit, headers, labels, codes: an edit there calls for a new recognition of the sheet. */
  readonly structure: readonly CellAddress[];
  /** Ends before the row that closes it. */
  readonly isCut: boolean;
}
