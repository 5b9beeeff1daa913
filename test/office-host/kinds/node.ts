import type { HostNode, ObjectKind } from "../protocol/object-kind";
import type { CellFormats, Formats } from "../workbook/cell-formats";
import type { ConditionalFormat } from "../workbook/conditional-format";
import type { NamedItem } from "../workbook/named-item";
import type { Sheet } from "../workbook/sheet";
import type { SheetAreas, SheetRange } from "../workbook/sheet-range";
import type { CustomXmlPart, Workbook } from "../workbook/workbook";

/** One side of a border, of cells or of a rule. */
export interface BorderSide {
  readonly formats: Formats;
  readonly side: string;
}

/** A setting of the document by its key. */
export interface SettingKey {
  readonly workbook: Workbook;
  readonly key: string;
}

export interface PartOfWorkbook {
  readonly workbook: Workbook;
  readonly part: CustomXmlPart;
}

/** Rules that touch these areas. */
export interface RulesOnAreas {
  readonly sheet: Sheet;
  readonly areas: SheetAreas;
}

/** What an object of each kind stands for in the workbook. */
export interface Targets {
  Application: Workbook;
  ConditionalFormat: ConditionalFormat;
  ConditionalFormatCollection: RulesOnAreas;
  ConditionalFormatRule: ConditionalFormat;
  ConditionalRangeBorder: BorderSide;
  ConditionalRangeBorderCollection: ConditionalFormat;
  ConditionalRangeFill: ConditionalFormat;
  ConditionalRangeFont: ConditionalFormat;
  ConditionalRangeFormat: ConditionalFormat;
  CustomConditionalFormat: ConditionalFormat;
  CustomXmlPart: PartOfWorkbook;
  CustomXmlPartCollection: Workbook;
  CustomXmlPartScopedCollection: { readonly workbook: Workbook; readonly parts: readonly CustomXmlPart[] };
  FormatProtection: CellFormats;
  NamedItem: { readonly workbook: Workbook; readonly item: NamedItem };
  NamedItemCollection: { readonly workbook: Workbook; readonly owner: { names: NamedItem[] }; readonly scope: NamedItem["scope"] };
  Range: SheetRange;
  RangeAreas: SheetAreas;
  RangeBorder: BorderSide;
  RangeBorderCollection: CellFormats;
  RangeCollection: SheetAreas;
  RangeFill: CellFormats;
  RangeFont: CellFormats;
  RangeFormat: CellFormats;
  Runtime: Workbook;
  Setting: SettingKey;
  SettingCollection: Workbook;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetProtection: Sheet;
}

export type KindName = keyof Targets;

/** A thing of the workbook seen as an object of the API. Kinds know each other by name only, so that no file needs another's table. */
export function node<Name extends KindName>(kind: Name, target: Targets[Name]): HostNode {
  return { kind, target };
}

/** Null stays null: the null object of the `...OrNullObject` members. */
export function nodeOrNull<Name extends KindName>(kind: Name, target: Targets[Name] | null): HostNode | null {
  return target && node(kind, target);
}

export type KindOf<Name extends KindName> = ObjectKind<Targets[Name]> & { readonly name: Name };
