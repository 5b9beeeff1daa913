import { BaselineOffset, BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { expect, test } from "vitest";
import { BASELINE, CELL_TYPE, HORIZONTAL, LINE, NO, UNDERLINE, VERTICAL, WRAP, YES } from "../../../../src/workbench/grid/snapshot/univer-words";

test("our numbers are Univer's", () => {
  expect([YES, NO]).toEqual([BooleanNumber.TRUE, BooleanNumber.FALSE]);
  expect(CELL_TYPE).toEqual({ text: CellValueType.STRING, number: CellValueType.NUMBER, boolean: CellValueType.BOOLEAN, forcedText: CellValueType.FORCE_STRING });
  expect(HORIZONTAL).toEqual({
    left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT, justify: HorizontalAlign.JUSTIFIED, distributed: HorizontalAlign.DISTRIBUTED,
  });
  expect(VERTICAL).toEqual({ top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM });
  expect(WRAP).toEqual({ wrap: WrapStrategy.WRAP });
  expect(UNDERLINE).toEqual({ double: TextDecoration.DOUBLE, single: TextDecoration.SINGLE });
  expect(BASELINE).toEqual({ subscript: BaselineOffset.SUBSCRIPT, superscript: BaselineOffset.SUPERSCRIPT });
  expect(LINE).toEqual({
    thin: BorderStyleTypes.THIN, hair: BorderStyleTypes.HAIR, dotted: BorderStyleTypes.DOTTED, dashed: BorderStyleTypes.DASHED,
    dashDot: BorderStyleTypes.DASH_DOT, dashDotDot: BorderStyleTypes.DASH_DOT_DOT, double: BorderStyleTypes.DOUBLE, medium: BorderStyleTypes.MEDIUM,
    mediumDashed: BorderStyleTypes.MEDIUM_DASHED, mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT, mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
    slantDashDot: BorderStyleTypes.SLANT_DASH_DOT, thick: BorderStyleTypes.THICK,
  });
});
