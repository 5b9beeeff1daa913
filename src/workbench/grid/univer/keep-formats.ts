import { ICommandService, type ICellData, type IDisposable, type Injector } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";

/** The grid's engine gives a result the format of what it rests on; a cell shows the format that it has in the file. */
export function keepFormats(injector: Injector): IDisposable {
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || !options?.["applyFormulaCalculationResult"]) return;
    const rows = Object.values((params as ISetRangeValuesMutationParams).cellValue ?? {}) as (Record<number, ICellData | null> | null)[];
    for (const cells of rows) for (const cell of Object.values(cells ?? {})) delete cell?.s;
  });
}
