import { describe, expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments";
import { run } from "../../src/cli/run";
import { memoryIo } from "./memory-io";
import { review } from "./reviews";

describe("arguments", () => {
  test("check takes files and says in which form it answers", () => {
    expect(readArguments(["check", "a.xlsx", "--json", "b.xlsx", "--lang", "en-US"])).toEqual({
      language: "en-US", problem: null, command: { name: "check", files: ["a.xlsx", "b.xlsx"], json: true, scores: false },
    });
  });

  test("a report has a name, and is not asked for by itself", () => {
    expect(readArguments(["check", "a.xlsx", "--report", "r.html"]).command).toEqual({ name: "check", files: ["a.xlsx"], json: false, scores: false, report: "r.html" });
    expect(readArguments(["check", "a.xlsx"]).command).not.toHaveProperty("report");
  });

  test("options may stand anywhere, short or long", () => {
    const command = { name: "recalculate", file: "a.xlsx", output: "b.xlsx", formulas: true, json: false };
    for (const line of ["recalculate a.xlsx -o b.xlsx --formulas", "recalculate --output=b.xlsx --formulas a.xlsx", "--formulas -ob.xlsx recalculate a.xlsx"]) {
      expect(readArguments(line.split(" ")).command).toEqual(command);
    }
    expect(readArguments(["mark", "a.xlsx", "-o", "b.xlsx", "--clear"]).command).toMatchObject({ name: "mark", clear: true });
  });

  test("a file whose name begins with a dash stands behind --", () => {
    expect(readArguments(["check", "--", "-a.xlsx"]).command).toMatchObject({ files: ["-a.xlsx"] });
  });

  test.each([
    ["", "没有命令“”。"],
    ["chek a.xlsx", "没有命令“chek”。可用 check、recalculate、mark；gouji --help 看说明。"],
    ["check", "请写要处理的文件，如 gouji check 自评表.xlsx。"],
    ["check a.xlsx --jsn", "没有选项“--jsn”。gouji --help 看说明。"],
    ["check a.xlsx -x", "没有选项“-x”。"],
    ["check a.xlsx --json=yes", "选项 --json 后面不写值。"],
    ["check a.xlsx --lang", "选项 --lang 后面要写值。"],
    ["check a.xlsx --lang fr", "没有语言“fr”。可用 zh-CN、en-US。"],
    ["check a.xlsx --clear", "check 没有选项 --clear。"],
    ["check a.xlsx -o b.xlsx", "check 没有选项 --output。"],
    ["check a.xlsx --profile national", "没有评分方案“national”，也没有这个文件。"],
    ["check a.xlsx --report", "选项 --report 后面要写值。"],
    ["recalculate a.xlsx -o b.xlsx --report r.html", "recalculate 没有选项 --report。"],
    ["summarize a.xlsx -o b.xlsx", "gouji summarize 还没有做好，以后的版本提供。"],
    ["recalculate a.xlsx", "请用 -o 写明新文件"],
    ["recalculate a.xlsx -o", "选项 -o 后面要写值。"],
    ["recalculate a.xlsx -o --json", "选项 -o 后面要写值。"],
    ["recalculate a.xlsx b.xlsx -o c.xlsx", "recalculate 一次只处理一个文件。"],
    ["mark a.xlsx -o b.xlsx --json", "mark 没有选项 --json。"],
    ["mark -o b.xlsx", "请写要处理的文件"],
    ["constructor a.xlsx", "没有命令“constructor”。"],
    ["check a.xlsx --toString", "没有选项“--toString”。"],
  ])("gouji %s", async (line, sentence) => {
    const io = memoryIo();
    const argv = line === "" ? [""] : line.split(" ");
    expect(await run(argv, io, () => review())).toBe(2);
    expect(io.err()).toContain(sentence);
    expect(io.err().trim().split("\n")).toHaveLength(1);
    expect(io.out()).toBe("");
  });

  test("usage errors are said in the language asked for", async () => {
    const io = memoryIo();
    expect(await run(["check", "--lang", "en-US"], io, () => review())).toBe(2);
    expect(io.err()).toBe("Name a file, for example: gouji check evaluation.xlsx.\n");
  });

  test("help and version", async () => {
    const io = memoryIo();
    expect(await run(["--help"], io, () => review())).toBe(0);
    expect(io.out()).toContain("gouji recalculate 文件 -o 新文件.xlsx");
    const english = memoryIo();
    expect(await run(["check", "-h", "--lang", "en-US"], english, () => review())).toBe(0);
    expect(english.out()).toContain("Exit status");
    const version = memoryIo();
    expect(await run(["-v"], version, () => review())).toBe(0);
    expect(version.out()).toMatch(/^\S+\n$/);
  });

  test("without anything it shows the help, as a call gone wrong", async () => {
    const io = memoryIo();
    expect(await run([], io, () => review())).toBe(2);
    expect(io.err()).toContain("用法");
  });
});
