import { expect, test } from "vitest";
import { conditionalFormats } from "../../../../../src/workbench/grid/snapshot/conditional/conditional-formats";
import { readRules } from "../../../../../src/workbench/grid/snapshot/conditional/read-rules";
import type { RuleSource } from "../../../../../src/workbench/grid/snapshot/conditional/rule-source";
import { paletteOf } from "../../../../../src/workbench/grid/snapshot/palette";
import { worksheet } from "../../../../xlsx/workbook-parts";

/** Rules as Excel writes them, on B2:C9 and E2. */
const rules = (inside: string, styles: RuleSource["style"][] = []): RuleSource[] =>
  readRules(worksheet("", `<conditionalFormatting sqref="B2:C9 E2">${inside}</conditionalFormatting>`), styles);

/** As Excel 2010 and later write what older ones do not know. */
const laterRules = (inside: string, plain = ""): RuleSource[] =>
  readRules(worksheet("", `${plain}<extLst><ext xmlns:x14="urn:a" xmlns:xm="urn:b"><x14:conditionalFormattings><x14:conditionalFormatting>${inside}<xm:sqref>D4:D6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`), []);

const made = (found: readonly RuleSource[]): unknown[] => conditionalFormats(found, paletteOf()).drawn.map(({ rule }) => rule);

test.each([
  ['type="cellIs" operator="lessThanOrEqual"><formula>$A$1</formula>', { subType: "formula", value: "=B2<=($A$1)" }],
  ['type="cellIs" operator="between"><formula>1</formula><formula>5</formula>', { subType: "formula", value: "=AND(B2>=MIN(1,5),B2<=MAX(1,5))" }],
  ['type="cellIs" operator="notBetween"><formula>1</formula><formula>5</formula>', { subType: "formula", value: "=NOT(AND(B2>=MIN(1,5),B2<=MAX(1,5)))" }],
  ['type="expression"><formula>B2&gt;$C2</formula>', { subType: "formula", value: "=B2>$C2" }],
  ['type="duplicateValues">', { subType: "duplicateValues" }],
  ['type="containsText" operator="containsText" text="无"><formula>NOT(ISERROR(SEARCH("无",B2)))</formula>', { subType: "text", operator: "containsText", value: "无" }],
  ['type="beginsWith" operator="beginsWith"><formula>LEFT(B2,1)=$A$1</formula>', { subType: "formula", value: "=LEFT(B2,1)=$A$1" }],
  ['type="containsErrors"><formula>ISERROR(B2)</formula>', { subType: "text", operator: "containsErrors" }],
  ['type="timePeriod" timePeriod="today"><formula>FLOOR(B2,1)=TODAY()</formula>', { subType: "formula", value: "=FLOOR(B2,1)=TODAY()" }],
  ['type="top10" rank="3">', { subType: "rank", isBottom: false, isPercent: false, value: 3 }],
  ['type="top10" percent="1" bottom="1" rank="20">', { subType: "rank", isBottom: true, isPercent: true, value: 20 }],
  ['type="aboveAverage">', { subType: "average", operator: "greaterThan" }],
  ['type="aboveAverage" aboveAverage="0" equalAverage="1">', { subType: "average", operator: "lessThanOrEqual" }],
])("%s", (source, expected) => {
  const { drawn: [only], left } = conditionalFormats(rules(`<cfRule priority="1" ${source}</cfRule>`), paletteOf());
  expect(only?.rule).toMatchObject({ type: "highlightCell", ...expected });
  expect(only?.ranges).toEqual([
    { startRow: 1, startColumn: 1, endRow: 8, endColumn: 2 },
    { startRow: 1, startColumn: 4, endRow: 1, endColumn: 4 },
  ]);
  expect(left).toBe(0);
});

test("the look of a rule is the one that it names", () => {
  const look = { font: { color: { rgb: "FF9C0006" } }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFFC7CE" } } } as const;
  expect(made(rules('<cfRule type="duplicateValues" dxfId="1" priority="1"/>', [{}, look]))).toMatchObject([{ style: { cl: { rgb: "#9C0006" }, bg: { rgb: "#FFC7CE" } } }]);
});

test("the first to fire come first, wherever they stand", () => {
  const found = rules('<cfRule type="uniqueValues" priority="7" stopIfTrue="1"/><cfRule type="duplicateValues" priority="2"/>');
  expect(conditionalFormats(found, paletteOf()).drawn.map(({ rule, stopIfTrue }) => [(rule as { subType: string }).subType, stopIfTrue])).toEqual([["duplicateValues", false], ["uniqueValues", true]]);
});

const POINTS = '<cfvo type="percent" val="0"/><cfvo type="num" val="0.8" gte="0"/><cfvo type="formula" val="$A$1"/>';

test("icons are counted from the highest values down, as the grid does", () => {
  expect(made(rules(`<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows" showValue="0">${POINTS}</iconSet></cfRule>`))).toEqual([{
    type: "iconSet", isShowValue: false,
    config: [
      { operator: "greaterThanOrEqual", value: { type: "formula", value: "=$A$1" }, iconType: "3Arrows", iconId: "0" },
      { operator: "greaterThan", value: { type: "num", value: 0.8 }, iconType: "3Arrows", iconId: "1" },
      { operator: "greaterThanOrEqual", value: { type: "percent", value: 0 }, iconType: "3Arrows", iconId: "2" },
    ],
  }]);
});

test.each([
  ['iconSet="3Arrows" reverse="1"', ["2", "1", "0"]],
  ["", ["0", "1", "2"]],
])("icons of %s", (attributes, ids) => {
  const [icons] = made(rules(`<cfRule type="iconSet" priority="1"><iconSet ${attributes}>${POINTS}</iconSet></cfRule>`)) as { config: { iconId: string }[] }[];
  expect(icons?.config.map(({ iconId }) => iconId)).toEqual(ids);
});

test("ratings, which the grid counts the other way, keep their highest at the highest", () => {
  const points = [0, 25, 50, 75].map((value) => `<cfvo type="percent" val="${String(value)}"/>`).join("");
  const [icons] = made(rules(`<cfRule type="iconSet" priority="1"><iconSet iconSet="4Rating">${points}</iconSet></cfRule>`)) as { config: { iconId: string }[] }[];
  expect(icons?.config.map(({ iconId }) => iconId)).toEqual(["3", "2", "1", "0"]);
});

test("sets put together by hand, with places without an icon", () => {
  const points = ["0", "33", "67"].map((value) => `<x14:cfvo type="percent"><xm:f>${value}</xm:f></x14:cfvo>`).join("");
  const icons = '<x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Flags" iconId="0"/><x14:cfIcon iconSet="3Stars" iconId="2"/>';
  expect(made(laterRules(`<x14:cfRule type="iconSet" priority="1"><x14:iconSet iconSet="3Arrows" custom="1">${points}${icons}</x14:iconSet></x14:cfRule>`))).toMatchObject([{
    config: [{ iconType: "3Stars", iconId: "0" }, { iconType: "3Flags", iconId: "2", value: { type: "percent", value: 33 } }, { iconType: "EMPTY_ICON_TYPE" }],
  }]);
});

test("a rule that looks at another sheet brings its own look", () => {
  const found = laterRules('<x14:cfRule type="expression" priority="3"><xm:f>D4&gt;汇总!A1</xm:f><x14:dxf><font><b/><color theme="5"/></font><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill><border><top style="thin"/></border></x14:dxf></x14:cfRule>');
  expect(made(found)).toMatchObject([{ subType: "formula", value: "=D4>汇总!A1", style: { bl: 1, cl: { rgb: "#ED7D31" }, bg: { rgb: "#FFEB9C" }, bd: { t: { s: 1 } } } }]);
});

test("a bar that Excel measures by itself begins at nothing; what says so is no bar of its own", () => {
  const plain = '<conditionalFormatting sqref="D4:D6"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext><x14:id>{1}</x14:id></ext></extLst></cfRule></conditionalFormatting>';
  const found = laterRules('<x14:cfRule type="dataBar" id="{1}"><x14:dataBar gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule>', plain);
  expect(made(found)).toEqual([{
    type: "dataBar", isShowValue: true,
    config: { min: { type: "formula", value: "=MIN(0,$D$4:$D$6)" }, max: { type: "formula", value: "=MAX(0,$D$4:$D$6)" }, isGradient: false, positiveColor: "#638EC6", nativeColor: "#FF0000" },
  }]);
});

test.each(['type="aboveAverage" stdDev="1">', 'type="iconSet"><iconSet iconSet="9Unknown"><cfvo type="min"/><cfvo type="max"/></iconSet>', 'type="later">', 'type="cellIs" operator="equal">'])(
  "%s: the grid has no words for it, and that is counted",
  (source) => {
    expect(conditionalFormats(rules(`<cfRule priority="1" ${source}</cfRule>`), paletteOf())).toEqual({ drawn: [], left: 1 });
  },
);
