import { InterceptorEffectEnum, type IDisposable, type Injector, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { isCellError } from "../../../sheet/cell";
import { valueOf } from "../snapshot/cell-data";
import { HORIZONTAL } from "../snapshot/univer-words";

/** After conditional formats of the user's, at priority 10. */
const LATE = 8;

/** Draws errors in the middle of cells that say nothing about it, as Excel does; the grid takes them for words, on the left. */
export function centreErrors(injector: Injector): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: LATE,
    handler: (cell, context, next) => {
      if (typeof cell?.v !== "string" || !cell.v.startsWith("#") || !isCellError(valueOf(cell))) return next(cell);
      const style: IStyleData = (typeof cell.s === "string" ? context.workbook.getStyles().get(cell.s) : cell.s) ?? {};
      return next(style.ht ? cell : { ...cell, s: { ...style, ht: HORIZONTAL.center } });
    },
  });
}
