import type { Engine } from "../../../src/taskpane/engine/engine";
import type { FromEngine, ToEngine } from "../../../src/taskpane/engine/messages";
import { RemoteEngine } from "../../../src/taskpane/engine/remote-engine";
import { serveEngine } from "../../../src/taskpane/engine/serve-engine";

/** The engine as the worker runs it, behind the same messages, cloned on their way as between threads. */
export function inProcessEngine(): Engine {
  let listener: (message: FromEngine) => void = () => undefined;
  const receive = serveEngine((message) => {
    const copy = structuredClone(message);
    setTimeout(() => listener(copy), 0);
  });
  return new RemoteEngine({
    post: (message: ToEngine) => {
      const copy = structuredClone(message);
      setTimeout(() => receive(copy), 0);
    },
    listen: (onMessage) => (listener = onMessage),
    end: () => undefined,
  });
}
