import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formatsEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formatsChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import notesEnglish from "@univerjs/preset-sheets-note/locales/en-US";
import notesChinese from "@univerjs/preset-sheets-note/locales/zh-CN";
import { defaultTheme } from "@univerjs/themes";
import type { GridOptions } from "../grid";
import type { FormulaThread } from "./formula-thread";
import { drawWholeFigures } from "./figure-font";
import { registerPreset } from "./register-preset";

/** Univer with what we need of it, and nothing around the grid: its own bars are not accessible, ours are. */
export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly thread: FormulaThread;
}

export function startUniver(container: HTMLElement, thread: FormulaThread, { locale, isDark = false }: GridOptions): RunningUniver {
  drawWholeFigures();
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: isDark,
    locale: locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreChinese, formatsChinese, notesChinese),
      [LocaleType.EN_US]: mergeLocales(coreEnglish, formatsEnglish, notesEnglish),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      workerURL: thread.worker,
      header: false,
      toolbar: false,
      footer: false,
      formulaBar: false,
      contextMenu: false,
      disableAutoFocus: true,
      // What the file shows is shown; formulas run from the first edit on.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      // Text that looks like a number is what our checks are for; the grid need not nag about it as well.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const preset of presets) registerPreset(univer, preset);
  return { univer, api: FUniver.newAPI(univer), thread };
}
