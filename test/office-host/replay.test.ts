import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { startRecording } from "../../src/excel/recorder/start-recording";
import { traceFile } from "../../src/excel/recorder/trace-file";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { replay } from "./traces/replay";
import { SCENARIOS } from "./traces/scenarios";
import type { Scenario } from "./traces/scenarios";
import { traceSchema } from "./traces/trace-schema";
import type { RecordedTrace } from "./traces/trace-schema";

const folder = new URL("./traces/", import.meta.url);
const stored = readdirSync(folder).filter((name) => name.endsWith(".json"));
const host = new ExcelHost({ level: "1.9" });

beforeAll(async () => loadClient(host));

const parsed = (text: string): RecordedTrace => traceSchema.parse(JSON.parse(text));
const read = (name: string): RecordedTrace => parsed(readFileSync(new URL(name, folder), "utf8"));

/** Times aside, which are of the moment, a recording of a scenario is always the same. */
async function record({ workbook, act }: Scenario): Promise<string> {
  host.open(workbook());
  const recording = await startRecording();
  await act();
  const trace = recording.stop();
  const exchanges = trace.exchanges.map((exchange) => ({ ...exchange, at: 0, took: 0 }));
  return traceFile({ ...trace, exchanges }, new Date(0)).text;
}

describe("recordings of the test host itself", () => {
  test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))("%s is recorded as it is stored", async (name, scenario) => {
    const text = await record(scenario);
    const file = new URL(`test-host-${name}.json`, folder);
    if (process.env["TRACES"] === "update") writeFileSync(file, text);
    expect(host.gaps).toEqual([]);
    expect(parsed(text)).toEqual(parsed(readFileSync(file, "utf8")));
    expect(text).not.toMatch(/[收支总目录备查王五]|890|1145|255|1146/);
  });
});

describe("this host answers as the recordings say", () => {
  test("there are some", () => expect(stored.length).toBeGreaterThanOrEqual(2));

  test.each(stored)("%s", (name) => {
    const trace = read(name);
    expect(trace.exchanges.filter(({ reply }) => reply !== undefined).length).toBeGreaterThan(2);
    expect(replay(trace)).toEqual([]);
  });
});

type Loose = Record<string, unknown>;

/** A stored trace with one of its replies altered. */
function altered(name: string, isMeant: (text: string) => boolean, alter: (exchange: Loose) => void): RecordedTrace {
  const trace = structuredClone(read(`test-host-${name}.json`));
  const exchange = trace.exchanges.find(({ reply }) => isMeant(JSON.stringify(reply ?? null)));
  if (exchange === undefined) throw new Error("no such exchange");
  alter(exchange);
  return trace;
}

const replaced = (from: RegExp, to: string) => (exchange: Loose) => {
  exchange["reply"] = JSON.parse(JSON.stringify(exchange["reply"]).replace(from, to));
};

describe("a recording in which Excel answered otherwise is not passed over", () => {
  const values = /"Values":\[\[/;
  test.each<[string, string, RegExp, (exchange: Loose) => void, RegExp]>([
    ["another name", "read-and-mark", /"Visibility"/, replaced(/"Visibility":"Visible"/, '"Visibility":"VeryHidden"'), /Visibility: recorded "VeryHidden", here "Visible"/],
    ["a property more", "read-and-mark", values, replaced(/"Address":/, '"Sorted":true,"Address":'), /Sorted: not here/],
    ["a property less", "read-and-mark", values, replaced(/"Address":"[^"]*",/, ""), /Address: not in the recording/],
    ["a cell of another type", "read-and-mark", values, replaced(/("Values":\[\[)"[^"]*"/, "$17"), /Values\[0\]\[0\]: recorded number, here string/],
    ["a text for nothing", "write-and-refuse", values, replaced(/("Values":\[\[(?:[^\]]*,)?)""/, '$1"x"'), /recorded string, here an empty text/],
    ["a row more", "read-and-mark", values, replaced(values, '"Values":[[1],['), /Values: recorded 3 items|Values: recorded \d items, here \d items/],
    ["another error", "write-and-refuse", /"Code":"AccessDenied"/, replaced(/"Code":"AccessDenied"/, '"Code":"GeneralException"'), /Error.Code: recorded "GeneralException", here "AccessDenied"/],
    ["no error", "write-and-refuse", /"Code":"ItemNotFound"/, replaced(/,"Error":\{.*\}\}$/, "}"), /Error.Code: recorded null, here string/],
    ["another object for an id", "read-and-mark", /"Visibility"/, replaced(/"Id":"\{0/, '"Id":"{F'), /Id: recorded/],
    ["a refusal", "read-and-mark", values, (exchange) => Object.assign(exchange, { refused: 5102 }), /recorded refusal 5102, here undefined/],
  ])("%s", (_what, name, where, alter, message) => {
    const trace = altered(name, (text) => where.test(text), alter);
    expect(replay(trace).join("\n")).toMatch(message);
  });

  test("nor one that begins with another workbook", () => {
    const trace = read("test-host-read-and-mark.json");
    const [first, ...others] = trace.sheets;
    expect(replay({ ...trace, sheets: [{ ...first!, used: null }, ...others] })).not.toEqual([]);
  });
});
