import type { FromEngine } from "./messages";
import type { EngineThread } from "./remote-engine";

/** The engine in a Web Worker of its own. */
export function startWorkerThread(): EngineThread {
  const worker = new Worker(new URL("./engine-worker.ts", import.meta.url), { name: "gouji-engine" });
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onBreakdown) => {
      worker.onmessage = ({ data }: MessageEvent<FromEngine>) => onMessage(data);
      worker.onerror = (event) => onBreakdown(event.message === "" ? "worker" : event.message);
      worker.onmessageerror = () => onBreakdown("message");
    },
    end: () => worker.terminate(),
  };
}
