import type { Pane } from "./pane";
import { RUNTIME_STATES } from "./pane";
import { asOneOf } from "./protocol/argument-types";
import type { AnyKind, HostNode, KindRegistry, ObjectKind } from "./protocol/object-kind";

const READY: ObjectKind<Pane> = {
  name: "AddinInternalService",
  // The client says so after it has started; nobody waits for more than an answer.
  members: { notifyActionHandlerReady: { since: "1.1", call: () => undefined } },
};

const RUNTIME: ObjectKind<Pane> = {
  name: "AppRuntimeService",
  members: {
    getAppRuntimeState: { since: "1.1", call: ({ state }) => state },
    setAppRuntimeState: { since: "1.1", call: (pane, state) => pane.show(asOneOf(state, RUNTIME_STATES)) },
  },
};

const STARTUP: ObjectKind<Pane> = {
  name: "AppRuntimePersistenceService",
  members: {
    getAppRuntimeStartState: { since: "1.1", call: ({ startState }) => startState },
    setAppRuntimeStartState: { since: "1.1", call: (pane, state) => void (pane.startState = asOneOf(state, RUNTIME_STATES)) },
  },
};

export const SERVICE_KINDS = Object.fromEntries([READY, RUNTIME, STARTUP].map((kind) => [kind.name, kind as AnyKind])) satisfies KindRegistry;

/** Objects that the client creates by name, beside the workbook. */
export function servicesOf(pane: Pane): Readonly<Record<string, HostNode>> {
  return {
    "Microsoft.InternalService.AddinInternalService": { kind: READY.name, target: pane },
    "Microsoft.AppRuntime.AppRuntimeService": { kind: RUNTIME.name, target: pane },
    "Microsoft.AppRuntime.AppRuntimePersistenceService": { kind: STARTUP.name, target: pane },
  };
}
