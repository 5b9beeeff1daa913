/// <reference lib="webworker" />
import type { ToFile } from "./messages";
import { serveFile } from "./serve-file";

const thread = self as unknown as DedicatedWorkerGlobalScope;
const receive = serveFile((message) => thread.postMessage(message));
thread.onmessage = ({ data }: MessageEvent<ToFile>) => receive(data);
