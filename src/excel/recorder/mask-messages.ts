import { isAboutPlaces, maskArgument, maskProperty, maskWord } from "./mask-content";
import type { ShapeMask } from "./shape-mask";
import { METHOD_ACTION, REFERENCE_PATH, SET_ACTION, type WireAction, type WireArguments, type WirePath, type WireReply, type WireRequest } from "./wire";

type MaskOne = (value: unknown) => unknown;

function maskArguments(info: WireArguments, maskOne: MaskOne): WireArguments {
  return info.Arguments ? { ...info, Arguments: info.Arguments.map(maskOne) } : info;
}

function maskAction(action: WireAction, mask: ShapeMask): WireAction {
  const { ArgumentInfo, ObjectState, Name } = action;
  const maskOne: MaskOne = (value) => (action.ActionType === SET_ACTION ? maskProperty(value, Name, mask) : maskArgument(value, Name, mask));
  return {
    ...action,
    ...(ArgumentInfo && { ArgumentInfo: maskArguments(ArgumentInfo, maskOne) }),
    ...(ObjectState && { ObjectState: maskProperty(ObjectState, "", mask) as Readonly<Record<string, unknown>> }),
  };
}

function maskPath(path: WirePath, mask: ShapeMask): WirePath {
  const { ArgumentInfo, ObjectPathType, Name } = path;
  // An item of a collection is asked for by its name, its id or its number.
  const method = Name === "" ? "getItem" : Name;
  return {
    ...path,
    Name: ObjectPathType === REFERENCE_PATH ? maskWord(Name, mask) : Name,
    ...(ArgumentInfo && { ArgumentInfo: maskArguments(ArgumentInfo, (value) => maskArgument(value, method, mask)) }),
  };
}

/** What was asked: members, paths and places stay, all that is the user's is masked. */
export function maskRequest({ AutoKeepReference, Actions, ObjectPaths }: WireRequest, mask: ShapeMask): WireRequest {
  return {
    ...(AutoKeepReference !== undefined && { AutoKeepReference }),
    Actions: Actions.map((action) => maskAction(action, mask)),
    ObjectPaths: Object.fromEntries(Object.entries(ObjectPaths).map(([id, path]) => [id, maskPath(path, mask)])),
  };
}

/** What was answered to a request. */
export function maskReply({ Results, TraceIds, Error: error }: WireReply, { Actions }: WireRequest, mask: ShapeMask): WireReply {
  const counting = new Set(Actions.filter(({ ActionType, Name }) => ActionType === METHOD_ACTION && isAboutPlaces(Name)).map(({ Id }) => Id));
  return {
    Results: Results.map(({ ActionId, Value }) => {
      const isCount = typeof Value === "number" && counting.has(ActionId);
      return { ActionId, Value: isCount ? Value : maskProperty(Value, "", mask) };
    }),
    ...(TraceIds && { TraceIds }),
    ...(error && { Error: { ...error, Message: mask.text(error.Message), Location: maskLocation(error.Location, mask) } }),
  };
}

/** Where an error arose is the name of a member. */
function maskLocation(location: string, mask: ShapeMask): string {
  return /^[A-Za-z_.]*$/.test(location) ? location : mask.text(location);
}
