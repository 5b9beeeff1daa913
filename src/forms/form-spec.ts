import type { FormKind } from "./form-kind";

/** What the cells of a column hold. */
export type ColumnContent = "amount" | "rate" | "points" | "score" | "text";

/**
 * A column of a table. Labels are compared without blanks, brackets and years; `*` stands for anything,
 * `a/b` for a label `b` under a header `a`.
 */
export interface ColumnSpec {
  readonly role: string;
  readonly labels: readonly string[];
  readonly holds: ColumnContent;
  /** Without it the table is another one. */
  readonly required?: true;
  /** Not an addend of the total column beside it, such as 备注 or 上年执行数. */
  readonly outsideTotal?: true;
}

/** A row with a name of its own; all other rows are items. */
export interface RowSpec {
  readonly role: string;
  readonly labels: readonly string[];
  /** Part of the row with this role. */
  readonly partOf?: string;
  /** Rows without a number that follow are its parts, up to the next row of this kind or a total. */
  readonly opensGroup?: true;
}

export interface PanelSpec {
  readonly role: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows?: readonly RowSpec[];
}

/** `target = Σ factor × part`, between named rows of a panel, in every amount column. */
export interface RowsSum {
  readonly rule: "rows-sum";
  readonly panel?: string;
  readonly target: string;
  readonly parts: readonly string[];
  readonly basis?: string;
}

/** Sub-totals, the total of the year and the grand total as the numbering of the labels gives them. */
export interface Outline {
  readonly rule: "outline";
}

/** Each total column is the total of the columns that stand under the same header. */
export interface HeaderTotals {
  readonly rule: "header-totals";
}

/** 类 = Σ款, 款 = Σ项, 合计 = Σ类, by code. */
export interface CodeHierarchy {
  readonly rule: "code-hierarchy";
}

/** The total row is the total of all other rows. */
export interface ListTotal {
  readonly rule: "list-total";
}

/** Per row: target column = numerator ÷ denominator. */
export interface ColumnRatio {
  readonly rule: "column-ratio";
  readonly target: string;
  readonly numerator: string;
  /** Roles to look for, the first found is the base. */
  readonly denominator: readonly string[];
}

/** Per row: target column = Σ factor × column. */
export interface ColumnSum {
  readonly rule: "column-sum";
  readonly kind: "sum" | "change";
  readonly target: string;
  readonly parts: readonly (readonly [role: string, factor: 1 | -1])[];
}

/** The same row must agree between the panels. */
export interface PanelsEqual {
  readonly rule: "panels-equal";
  readonly row: string;
  readonly column: string;
}

/** Rows of personnel and operating costs named by class of economic code: 人员经费合计 = 301 + 303. */
export interface ClassTotals {
  readonly rule: "class-totals";
  readonly target: string;
  readonly classes: readonly string[];
}

export type RuleSpec =
  | RowsSum
  | Outline
  | HeaderTotals
  | CodeHierarchy
  | ListTotal
  | ColumnRatio
  | ColumnSum
  | PanelsEqual
  | ClassTotals;

/** A standard table, as data: what it is called, what stands where, and what must tie. */
export interface TableSpec {
  readonly kind: FormKind;
  /** Tells layouts of the same kind apart. */
  readonly template?: string;
  /** Names of the table without year, number and name of the body. */
  readonly titles: readonly string[];
  /** The regulation or template that the table and its rules come from. */
  readonly basis: string;
  /** One panel, or two side by side with labels of their own. */
  readonly panels: readonly PanelSpec[];
  /** The one panel stands several times side by side. */
  readonly repeats?: true;
  /** Upper header texts that tell this table from its sisters when the title is missing. */
  readonly hints?: readonly string[];
  /** Codes of the table: functional (206 → 20607 → 2060702) or economic (301 → 30101). */
  readonly codes?: "function" | "economic";
  /** Row roles that must be there: they tell the table from others with the same columns. */
  readonly requiredRows?: readonly string[];
  /** Recognized by its columns alone, without a title. */
  readonly needsNoTitle?: true;
  readonly rules: readonly RuleSpec[];
  /** The word for the fund that an empty table's note must name. */
  readonly emptyNote?: string;
}
