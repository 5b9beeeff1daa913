import type { FromFile } from "./messages";
import type { FileThread } from "./remote-file";

/** A file in a Web Worker of its own: ending it ends whatever it is at. */
export function startFileThread(): FileThread {
  const worker = new Worker(new URL("./file-worker.ts", import.meta.url), { name: "gouji-file" });
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onBreakdown) => {
      worker.onmessage = ({ data }: MessageEvent<FromFile>) => onMessage(data);
      worker.onerror = (event) => onBreakdown(event.message === "" ? "worker" : event.message);
      worker.onmessageerror = () => onBreakdown("message");
    },
    end: () => worker.terminate(),
  };
}
