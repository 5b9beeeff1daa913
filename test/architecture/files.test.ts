import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const LONGEST = 300;

/** All files below a folder of the project, as paths from the project. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(join(root, path)).isFile());
}

const code = ["src", "test", "assets", ".ci"].flatMap(filesBelow).filter((path) => /\.(?:[jt]sx?|mjs)$|^\.ci/.test(path));
const texts = code.map((path) => ({ path: relative(".", path), text: readFileSync(join(root, path), "utf8") }));

describe("the house stays readable", () => {
  test("no file is longer than 300 lines", () => {
    const long = texts.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 })).filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  test("a file is named after what it holds", () => {
    const vague = code.filter((path) => /(?:^|[/.-])(?:utils?|helpers?|managers?|misc|common|stuff|tmp|temp)(?=[/.-]|$)/i.test(path));
    expect(vague).toEqual([]);
  });

  test("file and folder names in src are plain lower case", () => {
    const names = filesBelow("src").filter((path) => !/^src(?:\/(?:[a-z0-9.-]+|zh-CN|en-US))+$/.test(path));
    expect(names).toEqual([]);
  });

  test("no path of one person's machine", () => {
    const machine = new RegExp(["/home/", "/Users/", "/work/", "/root/", "[A-Z]:\\\\\\\\"].map((start) => `["'\`( ]${start}\\w`).join("|"));
    expect(texts.filter(({ text }) => machine.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("scripts of .ci can be run", () => {
    for (const script of [".ci/run", ".ci/test"]) {
      expect(statSync(join(root, script)).mode & 0o111, script).not.toBe(0);
      execFileSync("bash", ["-n", join(root, script)]);
    }
  });
});
