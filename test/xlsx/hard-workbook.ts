import { contentTypes, DECLARATION, MAIN, packParts, RELATIONSHIPS, relationships, SHEET_TYPE, styleSheet, WORKBOOK_TYPE, xf, type Parts } from "./workbook-parts";

/*
 * A workbook that holds, in parts written by hand, all that a writer is known to lose: chart, image, notes,
 * conditional formats of every kind, validations, names, print set-up, protection, shared and array
 * formulas, a calculation chain, rich text, frozen panes, hidden rows, columns and sheets, custom XML.
 */

export const EXPENDITURE = "支出总表";
export const PROTECTED = "自评表 (2)";
export const HIDDEN = "测算";
export const EMPTY = "空表";
export const PREFIXED = "前缀";
export const CHART = "图表页";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

const STYLES = styleSheet(
  [xf(0), xf(176), xf(10), xf(0, '<protection locked="0"/>'), xf(177), xf(4)],
  { 176: "#,##0.00_ ;[Red]-#,##0.00\\ ", 177: "0.00&quot;万元&quot;" },
  '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs>' +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium9"/>',
);

const SHARED_STRINGS =
  `${DECLARATION}<sst xmlns="${MAIN}" count="6" uniqueCount="6"><si><t>项目</t></si><si><t>预算数</t></si>` +
  '<si><r><rPr><b/><sz val="11"/></rPr><t>执行数</t></r><r><t xml:space="preserve"> (决算)</t></r></si>' +
  '<si><t>基本支出</t><phoneticPr fontId="0"/></si><si><t>项目支出</t></si><si><t>合计</t></si></sst>';

const EXPENDITURE_ROWS =
  '<row r="1" spans="1:5" ht="28" customHeight="1"><c r="A1" s="0" t="inlineStr"><is><t>2024年度支出总表</t></is></c></row>' +
  '<row r="3" spans="1:5"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c r="D3" t="inlineStr"/></row>' +
  '<row r="4" spans="1:5"><c r="A4" t="s"><v>3</v></c><c r="B4" s="1"><v>890.17</v></c><c r="C4" s="1"><v>880</v></c>' +
  '<c r="D4" s="2"><f t="shared" ref="D4:D6" si="0">C4/B4</f><v>0.98857521596998323</v></c><c r="E4" t="b"><v>1</v></c></row>' +
  '<row r="5" spans="1:5" hidden="1"><c r="A5" t="s"><v>4</v></c><c r="B5" s="1"><v>255.64</v></c><c r="C5" s="1"><v>250.00000000000003</v></c>' +
  '<c r="D5" s="2"><f t="shared" si="0"/><v>0.97793772492567676</v></c><c r="E5" t="e"><v>#REF!</v></c></row>' +
  '<row r="6" spans="1:5"><c r="A6" t="s"><v>5</v></c><c r="B6" s="1"><f>SUM(B4:B5)</f><v>1145.81</v></c><c r="C6" s="1"><f>SUM(C4:C5)</f><v>1130</v></c>' +
  '<c r="D6" s="2"><f t="shared" si="0"/><v>0.98620190084219891</v></c><c r="E6" s="2"/></row>';

const EXPENDITURE_SHEET =
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac">` +
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E6"/>' +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B4" sqref="B4"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.25"/><cols><col min="1" max="1" width="24" customWidth="1"/><col min="6" max="6" width="9" hidden="1" customWidth="1"/><col min="7" max="8" width="12" style="2" customWidth="1"/></cols>' +
  `<sheetData>${EXPENDITURE_ROWS}</sheetData>` +
  '<mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="B8:C9"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>' +
  '<conditionalFormatting sqref="B4:B5"><cfRule type="cellIs" dxfId="0" priority="4" operator="greaterThan"><formula>500</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C4:C5"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
  `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>{00000000-000E-0000-0000-000001000000}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<conditionalFormatting sqref="D4:D6"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>' +
  '<cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>D4&gt;1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B6"><cfRule type="iconSet" priority="5"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="B4:C5"><formula1>0</formula1></dataValidation></dataValidations>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddHeader>&amp;C部门决算</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>` +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{00000000-000E-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>C4:C5</xm:sqref></x14:conditionalFormatting>' +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="9" id="{00000000-000E-0000-0000-000002000000}"><x14:iconSet iconSet="3Triangles"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>C6</xm:sqref></x14:conditionalFormatting>' +
  "</x14:conditionalFormattings></ext></extLst></worksheet>";

const PROTECTED_SHEET =
  `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>10</v></c><c r="B1" s="3"><v>20</v></c></row></sheetData>` +
  '<sheetProtection algorithmName="SHA-512" hashValue="x7Pu1xGZqLpeFgQ4YqF5dg==" saltValue="1S7AX4fGkZWwb1rbhMuGzA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/></worksheet>';

const HIDDEN_SHEET =
  `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>` +
  `<row r="1"><c r="A1"><f>${EXPENDITURE}!B6*2</f><v>2291.62</v></c><c r="B1"><f>预算合计+1</f><v>1146.81</v></c><c r="C1" t="str"><f>IF(A1&gt;B1,"大","小")</f><v>大</v></c></row>` +
  '<row r="2"><c r="A2"><f t="array" ref="A2:A3">A1:B1*{1;2}</f><v>2291.62</v></c><c r="B2"><v>7</v></c></row><row r="3"><c r="A3"><v>4583.24</v></c></row></sheetData></worksheet>';

const EMPTY_SHEET = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

const PREFIXED_SHEET =
  `${DECLARATION}<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1:B2"/><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B1"><x:v>1.5</x:v></x:c></x:row>` +
  "<x:row><x:c><x:v>3</x:v></x:c><x:c><x:f>A2*2</x:f><x:v>6</x:v></x:c></x:row></x:sheetData></x:worksheet>";

const CHART_XML =
  `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>${EXPENDITURE}!$A$4:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${EXPENDITURE}!$B$4:$B$5</c:f></c:numRef></c:val></c:ser>` +
  '<c:axId val="111"/><c:axId val="112"/></c:barChart><c:catAx><c:axId val="111"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="112"/></c:catAx><c:valAx><c:axId val="112"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="111"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

function graphicFrame(id: string): string {
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`
  );
}

function anchor(row: number, inside: string): string {
  const at = (column: number, line: number): string => `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(line)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:twoCellAnchor><xdr:from>${at(8, row)}</xdr:from><xdr:to>${at(12, row + 8)}</xdr:to>${inside}</xdr:twoCellAnchor>`;
}

const DRAWING_OPEN = `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONSHIPS}">`;
const PICTURE =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/>';

/** One pixel. */
const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

const COMMENTS = `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>财务</author></authors><commentList><comment ref="B4" authorId="0"><text><t>与预算批复核对</t></text></comment></commentList></comments>`;
const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const WORKBOOK =
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><fileVersion appName="xl"/><workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="10000"/></bookViews><sheets>` +
  `<sheet name="${EXPENDITURE}" sheetId="1" r:id="rId1"/><sheet name="${PROTECTED}" sheetId="4" r:id="rId2"/><sheet name="${HIDDEN}" sheetId="7" state="veryHidden" r:id="rId3"/>` +
  `<sheet name="${EMPTY}" sheetId="8" r:id="rId4"/><sheet name="${PREFIXED}" sheetId="9" r:id="rId5"/><sheet name="${CHART}" sheetId="10" r:id="rId6"/></sheets>` +
  `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${EXPENDITURE}!$A$1:$E$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${EXPENDITURE}!$1:$3</definedName><definedName name="预算合计">${EXPENDITURE}!$B$6</definedName></definedNames>` +
  '<calcPr calcId="191029"/></workbook>';

const CALC_CHAIN = `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="B6" i="1" l="1"/><c r="C6"/><c r="D4"/><c r="D5"/><c r="D6" l="1"/><c r="A1" i="7" l="1"/><c r="B1" i="7"/><c r="C1" i="7"/><c r="A2" i="7" a="1"/><c r="B2" i="9"/></calcChain>`;

export function hardParts(): Parts {
  const drawing = "application/vnd.openxmlformats-officedocument.drawing+xml";
  return {
    "[Content_Types].xml": contentTypes(
      {
        "xl/workbook.xml": WORKBOOK_TYPE,
        "xl/worksheets/sheet1.xml": SHEET_TYPE,
        "xl/worksheets/sheet2.xml": SHEET_TYPE,
        "xl/worksheets/sheet3.xml": SHEET_TYPE,
        "xl/worksheets/sheet4.xml": SHEET_TYPE,
        "xl/worksheets/sheet5.xml": SHEET_TYPE,
        "xl/chartsheets/sheet1.xml": `${SPREADSHEET}.chartsheet+xml`,
        "xl/styles.xml": `${SPREADSHEET}.styles+xml`,
        "xl/sharedStrings.xml": `${SPREADSHEET}.sharedStrings+xml`,
        "xl/calcChain.xml": `${SPREADSHEET}.calcChain+xml`,
        "xl/comments1.xml": `${SPREADSHEET}.comments+xml`,
        "xl/drawings/drawing1.xml": drawing,
        "xl/drawings/drawing2.xml": drawing,
        "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        "xl/charts/chart2.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      },
      { png: "image/png", vml: "application/vnd.openxmlformats-officedocument.vmlDrawing" },
    ),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "worksheet", "/xl/worksheets/sheet3.xml"],
      ["rId4", "worksheet", "worksheets/sheet4.xml"],
      ["rId5", "worksheet", "worksheets/sheet5.xml"],
      ["rId6", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId7", "styles", "styles.xml"],
      ["rId8", "sharedStrings", "sharedStrings.xml"],
      ["rId9", "calcChain", "calcChain.xml"],
      ["rId10", "customXml", "../customXml/item1.xml"],
    ]),
    "xl/worksheets/sheet1.xml": EXPENDITURE_SHEET,
    "xl/worksheets/sheet2.xml": PROTECTED_SHEET,
    "xl/worksheets/sheet3.xml": HIDDEN_SHEET,
    "xl/worksheets/sheet4.xml": EMPTY_SHEET,
    "xl/worksheets/sheet5.xml": PREFIXED_SHEET,
    "xl/chartsheets/sheet1.xml": `${DECLARATION}<chartsheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "drawing", "../drawings/drawing1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "comments", "../comments1.xml"],
    ]),
    "xl/chartsheets/_rels/sheet1.xml.rels": relationships([["rId1", "drawing", "../drawings/drawing2.xml"]]),
    "xl/drawings/drawing1.xml": `${DRAWING_OPEN}${anchor(0, graphicFrame("rId1"))}${anchor(10, PICTURE)}</xdr:wsDr>`,
    "xl/drawings/drawing2.xml": `${DRAWING_OPEN}<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${graphicFrame("rId1")}</xdr:absoluteAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationships([
      ["rId1", "chart", "../charts/chart1.xml"],
      ["rId2", "image", "../media/image1.png"],
    ]),
    "xl/drawings/_rels/drawing2.xml.rels": relationships([["rId1", "chart", "../charts/chart2.xml"]]),
    "xl/charts/chart1.xml": CHART_XML,
    "xl/charts/chart2.xml": CHART_XML,
    "xl/media/image1.png": PNG,
    "xl/drawings/vmlDrawing1.vml": VML,
    "xl/comments1.xml": COMMENTS,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": SHARED_STRINGS,
    "xl/calcChain.xml": CALC_CHAIN,
    "customXml/item1.xml": '<data xmlns="urn:example:others">别家的数据</data>',
    "customXml/itemProps1.xml": `${DECLARATION}<ds:datastoreItem ds:itemID="{0F9D7E4B-1111-4A69-9E1A-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    "customXml/_rels/item1.xml.rels": relationships([["rId1", "customXmlProps", "itemProps1.xml"]]),
  };
}

export function hardWorkbook(): Uint8Array {
  return packParts(hardParts());
}
