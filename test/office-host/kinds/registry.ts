import type { AnyKind, KindRegistry } from "../protocol/object-kind";
import { APPLICATION } from "./application";
import { CONDITIONAL_FORMAT } from "./conditional-format";
import { CONDITIONAL_FORMAT_COLLECTION } from "./conditional-format-collection";
import { CONDITIONAL_FORMAT_RULE } from "./conditional-format-rule";
import { CONDITIONAL_RANGE_BORDER } from "./conditional-range-border";
import { CONDITIONAL_RANGE_BORDER_COLLECTION } from "./conditional-range-border-collection";
import { CONDITIONAL_RANGE_FILL } from "./conditional-range-fill";
import { CONDITIONAL_RANGE_FONT } from "./conditional-range-font";
import { CONDITIONAL_RANGE_FORMAT } from "./conditional-range-format";
import { CUSTOM_CONDITIONAL_FORMAT } from "./custom-conditional-format";
import { CUSTOM_XML_PART } from "./custom-xml-part";
import { CUSTOM_XML_PART_COLLECTION, CUSTOM_XML_PART_SCOPED_COLLECTION } from "./custom-xml-part-collection";
import { FORMAT_PROTECTION } from "./format-protection";
import { NAMED_ITEM } from "./named-item";
import { NAMED_ITEM_COLLECTION } from "./named-item-collection";
import type { KindName, KindOf } from "./node";
import { RANGE } from "./range";
import { RANGE_AREAS } from "./range-areas";
import { RANGE_BORDER } from "./range-border";
import { RANGE_BORDER_COLLECTION } from "./range-border-collection";
import { RANGE_COLLECTION } from "./range-collection";
import { RANGE_FILL } from "./range-fill";
import { RANGE_FONT } from "./range-font";
import { RANGE_FORMAT } from "./range-format";
import { RUNTIME } from "./runtime";
import { SETTING } from "./setting";
import { SETTING_COLLECTION } from "./setting-collection";
import { WORKBOOK } from "./workbook";
import { WORKBOOK_PROTECTION } from "./workbook-protection";
import { WORKSHEET } from "./worksheet";
import { WORKSHEET_COLLECTION } from "./worksheet-collection";
import { WORKSHEET_PROTECTION } from "./worksheet-protection";

const KINDS_BY_NAME: { readonly [Name in KindName]: KindOf<Name> } = {
  Application: APPLICATION,
  ConditionalFormat: CONDITIONAL_FORMAT,
  ConditionalFormatCollection: CONDITIONAL_FORMAT_COLLECTION,
  ConditionalFormatRule: CONDITIONAL_FORMAT_RULE,
  ConditionalRangeBorder: CONDITIONAL_RANGE_BORDER,
  ConditionalRangeBorderCollection: CONDITIONAL_RANGE_BORDER_COLLECTION,
  ConditionalRangeFill: CONDITIONAL_RANGE_FILL,
  ConditionalRangeFont: CONDITIONAL_RANGE_FONT,
  ConditionalRangeFormat: CONDITIONAL_RANGE_FORMAT,
  CustomConditionalFormat: CUSTOM_CONDITIONAL_FORMAT,
  CustomXmlPart: CUSTOM_XML_PART,
  CustomXmlPartCollection: CUSTOM_XML_PART_COLLECTION,
  CustomXmlPartScopedCollection: CUSTOM_XML_PART_SCOPED_COLLECTION,
  FormatProtection: FORMAT_PROTECTION,
  NamedItem: NAMED_ITEM,
  NamedItemCollection: NAMED_ITEM_COLLECTION,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeBorder: RANGE_BORDER,
  RangeBorderCollection: RANGE_BORDER_COLLECTION,
  RangeCollection: RANGE_COLLECTION,
  RangeFill: RANGE_FILL,
  RangeFont: RANGE_FONT,
  RangeFormat: RANGE_FORMAT,
  Runtime: RUNTIME,
  Setting: SETTING,
  SettingCollection: SETTING_COLLECTION,
  Workbook: WORKBOOK,
  WorkbookProtection: WORKBOOK_PROTECTION,
  Worksheet: WORKSHEET,
  WorksheetCollection: WORKSHEET_COLLECTION,
  WorksheetProtection: WORKSHEET_PROTECTION,
};

/** Every kind of object that this host has. `node` sees to it that a kind only meets its own targets, so they can be forgotten here. */
export const KINDS: KindRegistry = KINDS_BY_NAME as unknown as Readonly<Record<KindName, AnyKind>>;
