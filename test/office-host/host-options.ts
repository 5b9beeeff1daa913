import type { Workbook } from "./workbook/workbook";

export interface ExcelHostOptions {
  readonly workbook?: Workbook;
  /** The version of ExcelApi that this Excel declares and has. */
  readonly level?: string;
  /** Other requirement sets, by name; versions are texts. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly locale?: string;
  /** Bytes that one request or one reply may have. */
  readonly payloadLimit?: number;
  /** Milliseconds before a request is handled. */
  readonly latency?: number;
  /** Colours of Office's own surfaces as `#RRGGBB`, under their names in `Office.context.officeTheme`. */
  readonly theme?: Readonly<Record<string, string>>;
}

/** What a client asks of its host when it starts. */
export interface HostTraits {
  readonly level: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly payloadLimit: number;
  readonly latency: number;
  readonly theme: Readonly<Record<string, string>>;
}

const MEGABYTE = 1024 * 1024;

/** The floor of the product, on a Chinese Excel. */
export function withDefaults({ level = "1.9", locale = "zh-CN", payloadLimit = 5 * MEGABYTE, latency = 0, sets = {}, theme = {} }: ExcelHostOptions): HostTraits {
  const all = { ExcelApi: level, SharedRuntime: "1.1", DialogApi: "1.1", RichApiRuntime: "1.1", DelayForCellEdit: "1.1", ...sets };
  return { level, locale, payloadLimit, latency, theme, sets: all };
}
