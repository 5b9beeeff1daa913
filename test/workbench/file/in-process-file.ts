import { RemoteFile, type FileThread } from "../../../src/workbench/file/remote-file";
import type { FromFile, ToFile } from "../../../src/workbench/file/messages";
import { serveFile } from "../../../src/workbench/file/serve-file";

/** What the worker runs, behind the same messages, cloned on their way as between threads. */
export function inProcessThread(): FileThread {
  let listener: (message: FromFile) => void = () => undefined;
  const receive = serveFile((message) => {
    const copy = structuredClone(message);
    setTimeout(() => listener(copy), 0);
  });
  return {
    post: (message: ToFile) => {
      const copy = structuredClone(message);
      setTimeout(() => receive(copy), 0);
    },
    listen: (onMessage) => (listener = onMessage),
    end: () => undefined,
  };
}

/** A file in such a thread. */
export function inProcessFile(): RemoteFile {
  return new RemoteFile(inProcessThread());
}
