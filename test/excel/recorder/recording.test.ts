import { expect, test } from "vitest";
import { Recording } from "../../../src/excel/recorder/recording";
import { ShapeMask } from "../../../src/excel/recorder/shape-mask";

const REQUEST = JSON.stringify({ Actions: [{ Id: 1, ActionType: 3, Name: "Add", ObjectPathId: 1, ArgumentInfo: { Arguments: ["预算表"] } }], ObjectPaths: {} });
const REPLY = JSON.stringify({ Results: [{ ActionId: 1, Value: { Name: "预算表" } }] });

function recordingOf(bound: number) {
  const said: string[] = [];
  let time = 0;
  return { said, recording: new Recording(new ShapeMask(), bound, () => (time += 10), () => said.push("full")) };
}

test("a request and its answer stand together, with the time between", () => {
  const { recording } = recordingOf(10_000);
  recording.request(REQUEST, 65)?.(REPLY);
  recording.request(REQUEST, 1)?.(5004);
  recording.request(REQUEST, 1);
  expect(recording.exchanges).toMatchObject([
    { at: 10, took: 10, flags: 65, reply: { Results: [{ ActionId: 1, Value: { Name: "㐀㐀㐀" } }] } },
    { at: 30, took: 10, flags: 1, refused: 5004 },
    { at: 50, flags: 1, request: { Actions: [{ ArgumentInfo: { Arguments: ["㐀㐀㐀"] } }] } },
  ]);
  expect(recording.exchanges[2]).not.toHaveProperty("took");
});

test("a full recording takes nothing more, and says so once", () => {
  const { recording, said } = recordingOf(REQUEST.length + REPLY.length + 10);
  const first = recording.request(REQUEST, 1);
  first?.(REPLY);
  expect(said).toEqual([]);
  expect(recording.request(REQUEST, 1)).toBeNull();
  expect(recording.request(REQUEST, 1)).toBeNull();
  expect(said).toEqual(["full"]);
  expect(recording.isFull).toBe(true);
  expect(recording.exchanges).toHaveLength(1);
});

test("an answer for which there is no room is left out, its request stays", () => {
  const { recording, said } = recordingOf(REQUEST.length + 10);
  recording.request(REQUEST, 1)?.(REPLY);
  expect(said).toEqual(["full"]);
  expect(recording.exchanges).toHaveLength(1);
  expect(recording.exchanges[0]).not.toHaveProperty("reply");
});
