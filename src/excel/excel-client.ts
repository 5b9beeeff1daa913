/// <reference types="office-js" />

/** The globals of Office.js that the adapter uses. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

/** Those of this page, once Office.js has started. */
export function pageClient(): ExcelClient {
  return { Excel, Office };
}

/** Whether this Excel has a version of the requirement set ExcelApi, such as `1.12`. */
export function hasExcelApi({ Office: { context } }: ExcelClient, version: string): boolean {
  return context.requirements.isSetSupported("ExcelApi", version);
}
