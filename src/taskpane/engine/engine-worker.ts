/// <reference lib="webworker" />
import type { ToEngine } from "./messages";
import { serveEngine } from "./serve-engine";

const thread = self as unknown as DedicatedWorkerGlobalScope;
const receive = serveEngine((message) => thread.postMessage(message));
thread.onmessage = ({ data }: MessageEvent<ToEngine>) => receive(data);
