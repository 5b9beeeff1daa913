import { InterceptorEffectEnum, type IDisposable, type Injector, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { MarkLooks } from "./mark-looks";

/** After conditional formats of the user's, at priority 10, so that marks lie on top. */
const ON_TOP = 9;

/**
 * Lays marks over the cells while they are drawn. Neither a cell's own style nor a conditional format of the user's is
 * touched, and without looks nothing is left of them.
 */
export function drawMarks(injector: Injector, looksOf: (sheetId: string) => MarkLooks | undefined): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: ON_TOP,
    handler: (cell, context, next) => {
      const look = looksOf(context.subUnitId)?.get(`${String(context.row)},${String(context.col)}`);
      if (!look) return next(cell);
      const style: IStyleData = (typeof cell?.s === "string" ? context.workbook.getStyles().get(cell.s) : cell?.s) ?? {};
      return next({ ...cell, s: { ...style, ...look, bd: { ...style.bd, ...look.bd } } });
    },
  });
}
