import type { Io, TextOutput } from "./io";
import { nodeFiles } from "./node-files";

function textOutput(stream: NodeJS.WriteStream): TextOutput {
  // A reader that closes its end (`gouji check … | head`) is no failure of ours.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return { isTerminal: stream.isTTY, write: (text) => void stream.write(text) };
}

/** The process's own streams, files and clock. */
export function nodeIo(): Io {
  return {
    stdout: textOutput(process.stdout),
    stderr: textOutput(process.stderr),
    environment: process.env,
    files: nodeFiles,
    now: () => performance.now(),
  };
}
