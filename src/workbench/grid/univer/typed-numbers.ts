import type { ICellData, IDisposable, Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { readNumberFormat } from "../../../sheet/number-format";
import type { OpenBook } from "./open-book";
import { typedNumber } from "./typed-number";

/** After the grid's own reading of what was typed, at 0, and before what ends the line, at -1. */
const LATE = -0.5;

/** Makes typing numbers as it is in Excel. */
export function typedNumbers(injector: Injector, book: () => OpenBook | undefined): IDisposable {
  const texts = new WeakMap<object, string>();
  const interceptors = injector.get(SheetInterceptorService).writeCellInterceptor;
  const early = interceptors.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (data, context, next) => {
      if (data) texts.set(context, textOf(data));
      return next(data);
    },
  });
  const late = interceptors.intercept(AFTER_CELL_EDIT, {
    priority: LATE,
    handler: (data, context, next) => {
      const open = book();
      if (!data || typeof data.v !== "number" || data.f || !open) return next(data);
      const cell = { sheet: context.worksheet.getName(), row: context.row, column: context.col };
      const isPercent = readNumberFormat(open.format(cell)).kind === "percent";
      return next({ ...data, v: typedNumber(data.v, texts.get(context) ?? "", isPercent) });
    },
  });
  return { dispose: () => [early, late].forEach((remove) => remove()) };
}

function textOf({ v, p }: ICellData): string {
  return p?.body?.dataStream ?? String(v ?? "");
}
