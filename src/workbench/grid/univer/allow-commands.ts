import { CanceledError, ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";

/**
 * What a user may do in the grid: look around and write into cells. All else, such as inserting rows or making text bold,
 * would be in the grid only and not in the file that is downloaded.
 */
const ALLOWED = new Set([
  "auto-clear-content", "auto-fill", "clear-selection-content", "copy", "copy-down", "copy-right", "cut", "paste", "paste-by-short-key", "paste-value", "paste-formula",
  "paste-besides-border", "optional-paste", "refill", "move-range", "set-range-values", "expand-selection", "move-selection", "move-selection-enter-tab",
  "select-all", "select-range", "scroll-to-cell", "scroll-view", "scroll-view-reset", "set-scroll-relative", "set-worksheet-activate",
  "set-zoom-ratio", "change-zoom-ratio", "delta-column-width", "delta-row-height", "set-worksheet-col-width", "set-row-height", "set-col-auto-width",
  "set-row-is-auto-height", "toggle-note-popup",
].map((name) => `sheet.command.${name}`));

/** The page may not be made inert instead: Univer then never takes the keyboard again. */
export function allowCommands(injector: Injector, mayEdit: () => boolean): IDisposable {
  return injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    const isRefused = mayEdit() ? id.startsWith("sheet.command.") && !ALLOWED.has(id) : isEdit(id);
    if (isRefused) throw new CanceledError();
  });
}

function isEdit(id: string): boolean {
  return id.startsWith("sheet.command.") || id === SetCellEditVisibleOperation.id;
}
