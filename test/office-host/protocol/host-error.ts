/** Error codes of `Excel.ErrorCodes` that this host raises, with the sentence and the status Excel sends. */
const ERRORS = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ActivityLimitReached: [429, "Activity limit has been reached."],
  ApiNotFound: [404, "The API you are trying to use could not be found. It may be available in a newer version of Excel."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidObjectPath: [400, "The object path does not work for what you are trying to do."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [400, "Excel is in cell-editing mode."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  RequestPayloadSizeLimitExceeded: [400, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [400, "The response payload size has exceeded the limit."],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export type ErrorCode = keyof typeof ERRORS;

/** Refused as Excel would refuse it. `detail` says what this host knows beyond Excel's sentence. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: ErrorCode, detail = "") {
    super(detail ? `${ERRORS[code][1]} (${detail})` : ERRORS[code][1]);
    this.code = code;
    this.status = ERRORS[code][0];
  }
}

export const NOT_OFFERED = "HostNotImplemented";

/** Not Excel's refusal but a gap of this host: it must stop the test and name what is missing. */
export class NotOffered extends Error {
  readonly code = NOT_OFFERED;
  readonly status = 501;

  constructor(what: string) {
    super(`test/office-host does not offer ${what}`);
  }
}
