/// <reference lib="webworker" />
import { makeSnapshot } from "./make-snapshot";
import { snapshotPortions, type SnapshotPortion } from "./snapshot-portions";

export type FromSnapshotWorker = { readonly portion: SnapshotPortion } | { readonly isDone: true } | { readonly failure: string };

const thread = self as unknown as DedicatedWorkerGlobalScope;
const post = (message: FromSnapshotWorker): void => thread.postMessage(message);

thread.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  makeSnapshot(data).then(
    (snapshot) => {
      for (const portion of snapshotPortions(snapshot)) post({ portion });
      post({ isDone: true });
    },
    (error: unknown) => post({ failure: error instanceof Error ? error.message : String(error) }),
  );
};
