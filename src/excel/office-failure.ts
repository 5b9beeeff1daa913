import { HostFailure, type HostFailureCode } from "../host/host-failure";

/** What the codes of Office.js mean to us; all others are unexpected. */
const MEANINGS: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "read-only",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  UnsupportedOperation: "unsupported",
  Conflict: "conflict",
  InsertDeleteConflict: "conflict",
};

/** Refused before anything of the request was carried out. */
const REFUSED_WHOLE: readonly HostFailureCode[] = ["cell-edit"];

/** The code with which Office.js failed; not by its class, since every page has a class of its own. */
export function officeCode(error: unknown): string | undefined {
  const isOffice = typeof error === "object" && error !== null && "code" in error && "debugInfo" in error;
  return isOffice && typeof error.code === "string" ? error.code : undefined;
}

/** A failure of the place; what is no error of Office.js is our own fault and passes as it is. */
export function asHostFailure(error: unknown): unknown {
  const code = officeCode(error);
  if (code === undefined) return error;
  const { message } = error as OfficeExtension.Error;
  return new HostFailure(MEANINGS[code] ?? "unexpected", "untouched", `${code}: ${message}`);
}

/** Whether a batch that failed so has certainly changed nothing. */
export function isRefusedWhole(error: unknown): boolean {
  return error instanceof HostFailure && REFUSED_WHOLE.includes(error.code);
}

/** The same failure with what is now known of the workbook. */
export function withState(error: unknown, workbook: HostFailure["workbook"]): unknown {
  return error instanceof HostFailure ? new HostFailure(error.code, workbook, error.detail) : error;
}
