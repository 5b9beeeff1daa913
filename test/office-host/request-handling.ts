import type { Fault } from "./faults";
import { ACTION } from "./protocol/messages";
import type { ReplyMessage, RequestMessage } from "./protocol/messages";
import type { ErrorCode } from "./protocol/host-error";
import { HostError } from "./protocol/host-error";
import type { Breakdown } from "./protocol/interpreter";

/** A reply as text, with the code of the error it carries. */
export interface Replied {
  readonly text: string;
  readonly error: string | null;
}

/** What goes back over the wire: a reply, a number for a request that was refused as a whole, or nothing ever. */
export type Answer = Replied | { readonly refused: number; readonly error: string } | null;

const INTERNAL_ERROR = 5001;

/** Numbers that Office.js turns into errors of a whole request. */
const REFUSALS: Readonly<Partial<Record<ErrorCode, number>>> = {
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  GeneralException: INTERNAL_ERROR,
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

export const replied = (reply: ReplyMessage): Replied => ({ text: JSON.stringify(reply), error: reply.Error?.Code ?? null });

/** Refuses a request; codes without a number of their own come as a reply that failed at its first action. */
export function refusal(code: ErrorCode): Answer {
  const refused = REFUSALS[code];
  if (refused !== undefined) return { refused, error: code };
  const { message, status } = new HostError(code);
  return replied({ Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: "", HttpStatusCode: status, ActionIndex: 0 } });
}

/** Where a fault strikes: between the calls and settings of a batch, so that some are done and some are not. */
export function breakdown(request: RequestMessage, fault: Fault | null): Breakdown | undefined {
  if (fault?.when !== "middle") return undefined;
  const acting = request.Actions.flatMap(({ ActionType, Name }, index) =>
    ActionType === ACTION.setProperty || (ActionType === ACTION.method && Name !== "_KeepReference") ? [index] : [],
  );
  const before = acting[Math.floor(acting.length / 2)] ?? Math.floor(request.Actions.length / 2);
  return { before, error: { code: fault.code, message: new HostError(fault.code).message } };
}

/** What is no sync of the workbook: references given back after a run, the services of the pane and their events. */
export function isHousekeeping({ Actions, ObjectPaths }: RequestMessage): boolean {
  const service = Object.values(ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft."));
  const released = Actions.filter(({ ActionType, Name }) => ActionType === ACTION.method && Name === "_RemoveReference");
  const others = Actions.filter((action) => !released.includes(action));
  const tracesOnly = Actions.every(({ ActionType }) => ActionType === ACTION.trace);
  return service || tracesOnly || (released.length > 0 && others.every(({ ActionType }) => ActionType === ACTION.instantiate));
}
