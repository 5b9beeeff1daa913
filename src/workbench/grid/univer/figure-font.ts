import { CellValueType, ObjectMatrix, WrapStrategy } from "@univerjs/core";
import { DEFAULT_PADDING_DATA, Font, FontCache, SpreadsheetExtensionRegistry, type IFontCacheItem } from "@univerjs/preset-sheets-core";
import { fittingText, type FittingText } from "./fitting-text";

type Context = Parameters<Font["_renderFontEachCell"]>[0];

/** What the grid leaves free at the right of what it draws, lest it touch the line. */
const RIM_PIXELS = 1.5;

/**
 * Draws figures so that none is cut off. Only what is drawn differs: copying, editing and fitting a column to its content
 * go by the figure.
 */
class FigureFont extends Font {
  override _renderFontEachCell(context: Context, row: number, column: number, fonts: ObjectMatrix<IFontCacheItem>): boolean {
    const item = fonts.getValue(row, column);
    const fitting = item && fit(item, context);
    if (!item || !fitting) return super._renderFontEachCell(context, row, column, fonts);
    const { text, scale } = fitting;
    const own = new ObjectMatrix<IFontCacheItem>();
    own.setValue(row, column, { ...item, fontString: scaled(item.fontString, scale), wrapStrategy: WrapStrategy.CLIP, cellData: { ...item.cellData, v: text } });
    return super._renderFontEachCell(context, row, column, own);
  }
}

/** Undefined for what is drawn as it is: no figure, or one that stands aslant. */
function fit({ cellData, documentSkeleton, fontString, style }: IFontCacheItem, { cellInfo }: Context): FittingText | undefined {
  const shown = cellData?.v;
  if (documentSkeleton || cellData?.t !== CellValueType.NUMBER || shown === null || shown === undefined || typeof shown === "boolean") return undefined;
  const { startX, endX } = cellInfo.isMergedMainCell ? cellInfo.mergeInfo : cellInfo;
  const { leftOffset = 0, rightOffset = 0 } = cellData.fontRenderExtension ?? {};
  const room = endX - startX - leftOffset - rightOffset - (style?.pd?.l ?? DEFAULT_PADDING_DATA.l) - RIM_PIXELS;
  const found = fittingText({ shown, room, widthOf: (text) => FontCache.getMeasureText(text, fontString).width });
  return found.scale === 1 && found.text === String(shown) ? undefined : found;
}

function scaled(font: string, scale: number): string {
  return font.replace(/[\d.]+(?=pt)/, (points) => String(Number(points) * scale));
}

/** In the place of the grid's own: both have one key. */
export function drawWholeFigures(): void {
  SpreadsheetExtensionRegistry.add(FigureFont);
}
