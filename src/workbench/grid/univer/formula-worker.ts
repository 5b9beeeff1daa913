/// <reference lib="webworker" />
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsCoreWorkerPreset } from "@univerjs/preset-sheets-core/worker";
import { registerPreset } from "./register-preset";

// What a formula gives depends on the file, which is Chinese, and not on the language of the page.
const univer = new Univer({ locale: LocaleType.ZH_CN, logLevel: LogLevel.ERROR });
registerPreset(univer, UniverSheetsCoreWorkerPreset());
