import { SnapshotAssembly } from "./snapshot-portions";
import type { FromSnapshotWorker } from "./snapshot-worker";
import type { WorkbookSnapshot } from "./workbook-snapshot";

/** Makes the snapshot beside the page, which can draw and take input meanwhile. */
export async function snapshotInWorker(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const worker = new Worker(new URL("./snapshot-worker.ts", import.meta.url), { name: "gouji-grid" });
  const assembly = new SnapshotAssembly();
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromSnapshotWorker>) => {
        if ("portion" in data) assembly.add(data.portion);
        else if ("isDone" in data) resolve(assembly.finish());
        else reject(new Error(data.failure));
      };
      worker.onerror = ({ message }) => reject(new Error(message === "" ? "worker" : message));
      worker.postMessage(bytes);
    });
  } finally {
    worker.terminate();
  }
}
