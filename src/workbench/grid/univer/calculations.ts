import { ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType, SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation, SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { IRemoteInstanceService } from "@univerjs/preset-sheets-core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { FormulaThread } from "./formula-thread";

/** The grid begins to calculate a tenth of a second after a change; what has not begun by then, never does. */
const BEGINS_WITHIN_MS = 500;

/** What the grid's engine is at, in its thread. */
export class Calculations {
  #running = 0;
  /** What the grid wants calculated once the calculation that it has just stopped has ended. */
  #next: object | null = null;
  readonly #begun = new Set<() => void>();
  readonly #changed = new Set<() => void>();

  constructor(
    private readonly injector: Injector,
    private readonly thread: FormulaThread,
  ) {
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.#starts();
      else if (id === SetFormulaCalculationStopMutation.id) this.#stops();
      else if (id === SetFormulaCalculationNotificationMutation.id) this.#hears(params as ISetFormulaCalculationNotificationMutation);
    });
  }

  /** Kept once what was changed just before is calculated, nothing is left to calculate, and the results stand in the cells. */
  async settled(): Promise<void> {
    await this.#begins();
    do {
      await this.thread.answer(this.#ends());
      // Results come sheet by sheet; an answer to a question comes after all of them.
      await this.thread.answer(this.injector.get(IRemoteInstanceService).whenReady());
    } while (this.#running > 0);
  }

  #starts(): void {
    this.#running++;
    this.#tell(this.#begun);
  }

  #stops(): void {
    // There is no other way to it.
    this.#next = (this.injector.get(TriggerCalculationController) as unknown as { readonly _executingDirtyData: object })._executingDirtyData;
    this.#tell(this.#begun);
  }

  #hears({ functionsExecutedState: state }: ISetFormulaCalculationNotificationMutation): void {
    if (state === undefined) return;
    const next = this.#next;
    // A stopped calculation says so twice.
    if (state === FormulaExecutedStateType.STOP_EXECUTION && !next) return;
    this.#next = null;
    this.#running = Math.max(0, this.#running - 1);
    // It ended before the thread heard that it should stop: then the grid forgets what it wanted calculated next.
    if (next && state !== FormulaExecutedStateType.STOP_EXECUTION) {
      this.injector.get(ICommandService).syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...next }, { onlyLocal: true });
    }
    this.#tell(this.#changed);
  }

  #begins(): Promise<void> {
    return new Promise((resolve) => {
      this.#begun.add(resolve);
      setTimeout(resolve, BEGINS_WITHIN_MS);
    });
  }

  async #ends(): Promise<void> {
    while (this.#running > 0) await new Promise<void>((resolve) => this.#changed.add(resolve));
  }

  #tell(listeners: Set<() => void>): void {
    const told = [...listeners];
    listeners.clear();
    for (const listener of told) listener();
  }
}
