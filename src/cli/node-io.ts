import type { Io, TextOutput, WallClock } from "./io";
import { nodeFiles } from "./node-files";

function textOutput(stream: NodeJS.WriteStream): TextOutput {
  // A reader that closes its end (`gouji check … | head`) is no failure of ours.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return { isTerminal: stream.isTTY, write: (text) => void stream.write(text) };
}

function wallClock(): WallClock {
  const now = new Date();
  // JavaScript counts how far UTC is ahead of the clock on the wall.
  return { time: now.toISOString(), minutesAheadOfUtc: -now.getTimezoneOffset() };
}

/** The process's own streams, files and clock. */
export function nodeIo(): Io {
  return {
    stdout: textOutput(process.stdout),
    stderr: textOutput(process.stderr),
    environment: process.env,
    files: nodeFiles,
    now: () => performance.now(),
    wallClock,
  };
}
