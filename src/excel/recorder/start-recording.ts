/// <reference types="office-js" />
import { readStartingSheets } from "./read-starting-sheets";
import { Recording } from "./recording";
import { bodyOf, flagsOf, replyTextOf, wrapTransport, type OfficeInside } from "./rich-api-transport";
import { ShapeMask } from "./shape-mask";
import type { Trace } from "./trace";

/** Characters of a trace: enough for an hour of work on a small workbook, and a file that can still be read. */
const BOUND = 8_000_000;

export interface RecordingOptions {
  readonly bound?: number;
  /** Told once, when the bound is reached and nothing more is recorded. */
  readonly onFull?: () => void;
}

export interface RunningRecording {
  /** Exchanges so far. */
  readonly count: () => number;
  /** Leaves Office.js as it was. What is asked after that is not recorded. */
  readonly stop: () => Trace;
}

/**
 * Records every request of Office.js and what Excel answers, masked, until it is stopped or full. For developers:
 * the traces show how a real Excel behaves. Begins by reading the workbook once. To be called when Office is ready.
 */
export async function startRecording({ bound = BOUND, onFull }: RecordingOptions = {}): Promise<RunningRecording> {
  const mask = new ShapeMask();
  const sheets = await readStartingSheets(mask);
  const start = performance.now();
  let restore = (): void => undefined;
  const recording = new Recording(mask, bound, () => Math.round(performance.now() - start), () => {
    restore();
    onFull?.();
  });
  restore = wrapTransport((globalThis as unknown as { OSF: OfficeInside }).OSF, (execute) => (message, callback) => {
    const takeAnswer = recording.request(bodyOf(message), flagsOf(message));
    execute(message, (answer) => {
      takeAnswer?.(replyTextOf(answer) ?? (answer.status === "failed" ? answer.error.code : 0));
      callback(answer);
    });
  });
  const { host, platform, version } = Office.context.diagnostics;
  const source = { host: String(host), platform: String(platform), version };
  return {
    count: () => recording.exchanges.length,
    stop: () => {
      restore();
      return { traceVersion: 1, source, sheets, exchanges: [...recording.exchanges], isFull: recording.isFull };
    },
  };
}
