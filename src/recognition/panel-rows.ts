import type { LabelColumnRole } from "../forms/label-columns";
import type { FormRow } from "./form";
import { joinCode, readCode } from "./code";
import type { HeaderColumn } from "./header-columns";
import { labelStem } from "../sheet/label";
import type { MatchedPanel } from "./match-table";
import { readNumbering, type NumberedLabel, type NumberingStyle } from "./numbering";
import type { SheetLabels } from "./sheet-labels";

/** A value while it is being made: there are many rows, and spreading optional parts into each costs more than reading it. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A row of a panel with what later steps need to put it in order. */
export interface PanelRow extends Omit<FormRow, "key"> {
  readonly style: NumberingStyle;
  /** The label begins with blanks, as parts of the row above do. */
  readonly indented: boolean;
  /** A class code that was no class code, as written. */
  readonly malformed?: string;
}

/** What a row is called by, the most telling first: a line of a detailed budget is known by its project. */
const NAME_ROLES: readonly LabelColumnRole[] = ["itemName", "name", "functionName", "economicName", "level3", "level2", "level1"];
const CODE_ROLES: readonly LabelColumnRole[] = ["code", "functionCode", "economicCode"];
const NOTE = /^(?:注|说明|备注|附注|填报说明|填表说明)[:：\d.、]|^(?:注释?|备注)$/;
const SIGNATURE = /^(?:填报人|填表人|制表人|制表|单位负责人|负责人|联系人|审核人|经办人|填报日期|填报单位)(?:[:(]|$)/;

const EMPTY_NOTE = /(?:此|本)表(?:为空|无数据)|^(?:本年度?|我?单位|我?部门).{0,20}(?:无|没有|未安排|不涉及)/;

/** A sentence under a table rather than the label of a row. */
export function isNote(label: string): boolean {
  return NOTE.test(label) || EMPTY_NOTE.test(label) || SIGNATURE.test(label) || (label.length > 24 && /[,。;]/.test(label));
}

const UNNUMBERED: NumberedLabel = { style: "none", text: "", ofWhich: false };

function roleOf({ panel }: MatchedPanel, stem: string): string | undefined {
  return panel.rowOf(stem)?.role;
}

function hasNumberIn(labels: SheetLabels, row: number, { columns }: MatchedPanel): boolean {
  return columns.some(({ header }) => labels.nature(row, header.column) === "number");
}

/** Columns with one of the roles, in the order of the roles. */
function columnsOf(labels: readonly HeaderColumn[], roles: readonly LabelColumnRole[]): number[] {
  const columns: number[] = [];
  for (const role of roles) for (const { label, column } of labels) if (label === role) columns.push(column);
  return columns;
}

/** Reads the rows of a panel from `first` to `last`; rows without label, code and figure are passed over. */
export function readPanelRows(
  labels: SheetLabels,
  matched: MatchedPanel,
  first: number,
  last: number,
): { rows: PanelRow[]; notes: { row: number; column: number }[]; end: number } {
  const names = columnsOf(matched.labels, NAME_ROLES);
  const codes = columnsOf(matched.labels, CODE_ROLES);
  const split = (["class", "section", "item"] as const).map((role) => columnsOf(matched.labels, [role])[0]);
  const labelColumns = matched.labels.filter(({ label }) => label !== "lineNumber").map(({ column }) => column);
  const placesOfLabel = [...names, ...labelColumns];
  const rows: PanelRow[] = [];
  const notes: { row: number; column: number }[] = [];
  let above = { section: "", group: "" };
  let end = first - 1;

  for (let row = first; row <= last; row++) {
    const hasFigure = matched.columns.some(({ header }) => labels.nature(row, header.column) !== "blank");
    const place = placesOfLabel.find((column) => labels.nature(row, column) === "text") ?? labelColumns[0] ?? 0;
    const label = labels.label(row, place);
    const remark = labelColumns.length === 0 ? remarkOn(labels, row) : undefined;
    if (remark !== undefined) {
      notes.push({ row, column: remark });
      continue;
    }
    if (label !== "" && !labels.hasNumber(row) && !hasNumberIn(labels, row, matched) && isNote(label)) {
      notes.push({ row, column: place });
      continue;
    }
    const joined = split[0] === undefined ? undefined : joinCode(partTexts(labels, row, split), above);
    if (joined) above = { section: joined.code.slice(0, 3), group: joined.code.slice(3, 5) };
    const code = joined?.code ?? codeIn(labels, row, codes);
    if (label === "" && code === undefined && !hasFigure) continue;
    if (label === "" && code === undefined && labelColumns.length > 0) continue;
    end = row;
    // A row with a code has its place by it; only the others are known by their label.
    const { style, text, ofWhich } = code === undefined ? readNumbering(label) : UNNUMBERED;
    const role = code === undefined ? roleOf(matched, labelStem(text)) : undefined;
    const written = labels.text(row, place);
    const read: Writable<PanelRow> = { row, label: written.trim(), labelCell: { row, column: place }, style, indented: /^[\s\u3000]/.test(written) };
    if (role !== undefined) read.role = role;
    if (code !== undefined) read.code = code;
    if (ofWhich) read.ofWhich = ofWhich;
    if (joined?.malformed !== undefined) read.malformed = joined.malformed;
    rows.push(read);
  }
  return { rows, notes, end };
}

function codeIn(labels: SheetLabels, row: number, columns: readonly number[]): string | undefined {
  for (const column of columns) {
    const code = readCode(labels.text(row, column));
    if (code !== undefined) return code;
  }
  return undefined;
}

/** A note or signature on a row of a table whose rows have no labels. */
function remarkOn(labels: SheetLabels, row: number): number | undefined {
  for (let column = 0; column < labels.width(row); column++) {
    if (labels.nature(row, column) === "text") return isNote(labels.label(row, column)) ? column : undefined;
  }
  return undefined;
}

function partTexts(
  labels: SheetLabels,
  row: number,
  split: readonly (number | undefined)[],
): [section: string, group: string, item: string] {
  const text = (column: number | undefined) =>
    column === undefined || labels.nature(row, column) === "blank" ? "" : labels.text(row, column);
  const [section, group, item] = [text(split[0]), text(split[1]), text(split[2])];
  // A word in the place of a class is the label of a total row.
  return /\D/.test(section.replace(/\s/g, "")) ? ["", "", ""] : [section, group, item];
}
