/// <reference types="office-js" />

/** The floor of the product; the manifest asks for the same. */
export const EXCEL_API = "1.9";
const SHARED_RUNTIME = "1.1";
/** Versions of ExcelApi that there are or may come to be, to find out which one this Excel has. */
const NEWEST_MINOR = 30;

/** Where the pane runs, for the page that says that this Excel is too old, and for reports of faults. */
export interface OfficeFacts {
  /** Whether the add-in can work here at all. */
  readonly isSupported: boolean;
  /** As Excel tells it, such as `16.0.10000.10000`; empty outside of Office. */
  readonly version: string;
  /** Such as `PC`, `Mac` or `OfficeOnline`; empty outside of Office. */
  readonly platform: string;
  /** The highest version of ExcelApi; empty where there is none. */
  readonly api: string;
}

const NOT_IN_EXCEL: OfficeFacts = { isSupported: false, version: "", platform: "", api: "" };

/** Waits until Office.js has started, and says what it found. Resolves outside of Office too. */
export async function officeFacts(office: typeof Office = Office): Promise<OfficeFacts> {
  const { host } = await office.onReady();
  if (String(host) !== "Excel") return NOT_IN_EXCEL;
  const { requirements, diagnostics } = office.context;
  const has = (set: string, version: string): boolean => requirements.isSetSupported(set, version);
  const minors = Array.from({ length: NEWEST_MINOR }, (_version, at) => NEWEST_MINOR - at);
  const minor = minors.find((candidate) => has("ExcelApi", `1.${String(candidate)}`));
  return {
    isSupported: has("ExcelApi", EXCEL_API) && has("SharedRuntime", SHARED_RUNTIME),
    version: diagnostics.version,
    platform: String(diagnostics.platform),
    api: minor === undefined ? "" : `1.${String(minor)}`,
  };
}

/** The language in which Office shows itself, such as `zh-CN`; null outside of Office. To be asked after the start. */
export function displayLanguage(office: typeof Office = Office): string | null {
  const { displayLanguage: language } = office.context as Partial<Office.Context>;
  return language ?? null;
}
