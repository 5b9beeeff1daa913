import { expect, test } from "vitest";
import { traceFile } from "../../../src/excel/recorder/trace-file";
import type { Trace } from "../../../src/excel/recorder/trace";

const exchange = { at: 3, took: 4, flags: 1, request: { Actions: [], ObjectPaths: {} }, reply: { Results: [] } };
const TRACE: Trace = { traceVersion: 1, source: { host: "Excel", platform: "Mac", version: "16.9" }, sheets: [], exchanges: [exchange, exchange], isFull: false };

test("a file says in its name where and when it was made, and holds the trace, one exchange a line", () => {
  const { name, text } = traceFile(TRACE, new Date("2026-03-01T01:02:03.456Z"));
  expect(name).toBe("gouji-trace-Mac-2026-03-01-01-02-03.json");
  expect(JSON.parse(text)).toEqual(TRACE);
  expect(text.split("\n").filter((line) => line.startsWith('{"at":3'))).toHaveLength(2);
});

test("a trace without exchanges is a file too", () => {
  expect(JSON.parse(traceFile({ ...TRACE, exchanges: [] }, new Date(0)).text)).toEqual({ ...TRACE, exchanges: [] });
});
