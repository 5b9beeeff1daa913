import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run";
import { choicesText, INDICATOR_CHOICES } from "../../src/review/kept-choices";
import { keptProfileText, SCORING_PROFILE } from "../../src/review/kept-profile";
import type { ReviewOptions } from "../../src/review/review-options";
import { writeProfile } from "../../src/scoring/profile/write-profile";
import { DEFAULT_PROFILE } from "../../src/scoring/profiles/catalogue";
import { HUBEI_PROFILE } from "../../src/scoring/profiles/hubei";
import { NATIONAL_2020_PROFILE } from "../../src/scoring/profiles/national-2020";
import { keeping } from "./kept-texts";
import { MemoryFiles, memoryIo } from "./memory-io";
import { review } from "./reviews";
import { EXECUTION, sampleBytes } from "./samples";

const OWN = { ...HUBEI_PROFILE, id: "own", name: "本局方案", zeroBelowRatio: "0.6" };
const bytes = (text: string) => new TextEncoder().encode(text);

async function gouji(workbook: Uint8Array, texts: Readonly<Record<string, Uint8Array>>, ...argv: readonly string[]) {
  const files = new MemoryFiles({ "a.xlsx": workbook, ...texts });
  files.folders.add("folder");
  const io = memoryIo({ files });
  const used: (ReviewOptions | undefined)[] = [];
  const status = await run(argv, io, (_, options) => {
    used.push(options);
    return review();
  });
  return { status, out: io.out(), err: io.err(), profiles: used.map((options) => options?.profile), choices: used.map((options) => options?.choices), files };
}

const COMMANDS: readonly (readonly string[])[] = [["check", "a.xlsx"], ["recalculate", "a.xlsx", "-o", "b.xlsx"], ["mark", "a.xlsx", "-o", "b.xlsx"]];

describe.each(COMMANDS)("%s scores", (...command) => {
  test("by the profile named, one that comes along or a file", async () => {
    const shipped = await gouji(sampleBytes(EXECUTION), {}, ...command, "--profile", "hubei");
    expect(shipped).toMatchObject({ status: 0, err: "", profiles: [HUBEI_PROFILE] });
    const file = await gouji(sampleBytes(EXECUTION), { "own.json": bytes(`\ufeff${writeProfile(OWN)}`) }, ...command, "--profile=own.json");
    expect(file).toMatchObject({ status: 0, err: "", profiles: [OWN] });
  });

  test("by the one saved with the workbook, unless another is named", async () => {
    const workbook = await keeping({ [SCORING_PROFILE]: keptProfileText(OWN) });
    expect(await gouji(workbook, {}, ...command)).toMatchObject({ status: 0, err: "", profiles: [OWN] });
    expect(await gouji(workbook, {}, ...command, "--profile", "national-2020")).toMatchObject({ status: 0, profiles: [NATIONAL_2020_PROFILE] });
  });

  test("by the default where none is, or where it cannot be read, which is said", async () => {
    expect(await gouji(sampleBytes(EXECUTION), {}, ...command)).toMatchObject({ err: "", profiles: [DEFAULT_PROFILE] });
    const damaged = await keeping({ [SCORING_PROFILE]: "{" });
    expect(await gouji(damaged, {}, ...command)).toMatchObject({
      err: "a.xlsx：随工作簿保存的评分方案读不出来，得分按默认方案核对；可用 --profile 指定方案。\n", profiles: [DEFAULT_PROFILE],
    });
    expect(await gouji(damaged, {}, ...command, "--profile", "hubei")).toMatchObject({ err: "", profiles: [HUBEI_PROFILE] });
  });

  test("by the quantities that were chosen with the workbook; choices that cannot be read are said", async () => {
    const choices = [{ indicator: "project-self-evaluation/a", target: { units: ["台", "组"], place: 1 } }];
    const workbook = await keeping({ [INDICATOR_CHOICES]: choicesText(choices) });
    expect(await gouji(workbook, {}, ...command)).toMatchObject({ status: 0, err: "", choices: [choices] });
    const damaged = await keeping({ [INDICATOR_CHOICES]: "{" });
    expect(await gouji(damaged, {}, ...command)).toMatchObject({
      err: "a.xlsx：随工作簿保存的“一格几个数按哪个数计分”读不出来，有关指标照未选定列出。\n", choices: [undefined], profiles: [DEFAULT_PROFILE],
    });
  });

  test("not at all by what is no profile: one sentence, status 2, nothing written", async () => {
    const wrong = { ...OWN, weights: [{ levels: ["satisfaction"], points: "十分" }] };
    const cases: readonly (readonly [string, string])[] = [
      ["moon", "没有评分方案“moon”，也没有这个文件。自带的方案：general（按本表权重）、national-2020（通用 2020）、cost-first-level（成本指标单列）、" +
        "xicheng-2024（西城 2024）、xicheng-2023（西城 2023）、hubei（湖北）、sichuan（四川）。\n"],
      ["folder", "folder：这是文件夹，请写评分方案的文件名。\n"],
      ["text.json", "text.json：不是评分方案文件，应是 UTF-8 编码的 JSON。\n"],
      ["gbk.json", "gbk.json：不是评分方案文件，应是 UTF-8 编码的 JSON。\n"],
      ["wrong.json", "wrong.json：评分方案有 1 处不对：“满意度指标”的分值应填数字，现为“十分”。\n"],
    ];
    const texts = { "text.json": bytes("方案"), "gbk.json": new Uint8Array([0x22, 0xb7, 0xbd, 0x22]), "wrong.json": bytes(JSON.stringify(wrong)) };
    for (const [given, sentence] of cases) {
      const { status, err, out, profiles, files } = await gouji(sampleBytes(EXECUTION), texts, ...command, "--profile", given);
      expect({ status, err, out, profiles }).toEqual({ status: 2, err: sentence, out: "", profiles: [] });
      expect(files.get("b.xlsx")).toBeUndefined();
    }
  });
});

describe("--profile", () => {
  test("needs a value, and is nothing for taking marks away", async () => {
    expect(await gouji(sampleBytes(EXECUTION), {}, "check", "a.xlsx", "--profile")).toMatchObject({ status: 2, err: "选项 --profile 后面要写值。\n" });
    expect(await gouji(sampleBytes(EXECUTION), {}, "mark", "a.xlsx", "-o", "b.xlsx", "--clear", "--profile", "hubei"))
      .toMatchObject({ status: 2, err: "mark --clear 没有选项 --profile。\n" });
  });

  test("is answered in English where that is asked for", async () => {
    const { err } = await gouji(sampleBytes(EXECUTION), { "wrong.json": bytes("{}") }, "check", "a.xlsx", "--profile", "wrong.json", "--lang", "en-US");
    expect(err).toMatch(/^wrong\.json: wrong in \d+ places: file version: missing; /);
    expect((await gouji(sampleBytes(EXECUTION), {}, "check", "a.xlsx", "--profile", "moon", "--lang", "en-US")).err).toContain("There is no scoring profile “moon”");
  });

  test("with scripts' bad characters is shown without them", async () => {
    expect((await gouji(sampleBytes(EXECUTION), {}, "check", "a.xlsx", "--profile", "a\u001b[2J\u0007b")).err).not.toMatch(/\p{Cc}(?!$)/u);
  });
});
