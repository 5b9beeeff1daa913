import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { elementsNamed, parseManifest } from "../manifest/manifest-element";

const guide = fileURLToPath(new URL("../../assets/guide/", import.meta.url));
const pages = readdirSync(path.join(guide, "zh-CN")).sort();
const LANGUAGES = ["zh-CN", "en-US"];
const read = (language: string, page: string): string => readFileSync(path.join(guide, language, page), "utf8");

/** The form of a page: its headings by level and name, its lists, quotations, pictures and tables by their lines. */
const formOf = (text: string): readonly string[] =>
  text.split("\n").flatMap((line) => /^(?:<!-- [\w-]+ -->|#+ |- |> |!\[|\d+\. |\| ?[A-H]\d+|\||```)/.exec(line)?.[0] ?? []);

/** Addresses of links and of pictures, with the page on which they stand. */
const linksIn = (text: string): string[] => [...text.matchAll(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g)].map(([, address]) => address ?? "");
const picturesIn = (text: string): string[] => [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, address]) => address ?? "");

describe("the guide", () => {
  test("has the same pages in both languages", () => {
    expect(readdirSync(path.join(guide, "en-US")).sort()).toEqual(pages);
    expect(pages).toEqual(expect.arrayContaining([
      "accepting.md", "beliefs.md", "causes.md", "findings.md", "first-check.md", "index.md", "install.md", "limits.md", "privacy.md",
      "recalculation.md", "rounding.md", "workbench.md",
    ]));
  });

  test.each(pages)("%s says the same in both languages, line by line", (page) => {
    const form = formOf(read("zh-CN", page));
    expect(form.length).toBeGreaterThan(10);
    expect(formOf(read("en-US", page))).toEqual(form);
  });

  test.each(LANGUAGES)("every link of %s leads to a page that is there, and to a heading of it", (language) => {
    const links = pages.flatMap((page) => linksIn(read(language, page)));
    expect(links.length).toBeGreaterThan(20);
    for (const address of links) {
      const [page = "", name] = address.split("#");
      expect(pages, address).toContain(page);
      if (name !== undefined) expect(read(language, page), address).toContain(`<!-- ${name} -->\n`);
    }
  });

  test.each(LANGUAGES)("every page of %s can be reached from the first", (language) => {
    const reached = new Set(["index.md"]);
    for (const page of reached) for (const address of linksIn(read(language, page))) reached.add(address.split("#")[0] ?? "");
    expect([...reached].sort()).toEqual(pages);
  });

  test.each(LANGUAGES)("every picture that %s shows is there, in its language, and every picture is shown", (language) => {
    const shown = pages.flatMap((page) => picturesIn(read(language, page)));
    for (const address of shown) {
      expect(address).toMatch(new RegExp(`^../../pictures/${language}/[\\w-]+\\.png$`));
      expect(existsSync(path.join(guide, language, address)), address).toBe(true);
    }
    const taken = readdirSync(path.join(guide, "../pictures", language)).sort();
    expect([...new Set(shown.map((address) => path.basename(address)))].sort()).toEqual(taken);
  });

  test("its pictures stay small", () => {
    const sizes = LANGUAGES.flatMap((language) => {
      const folder = path.join(guide, "../pictures", language);
      return readdirSync(folder).map((name) => readFileSync(path.join(folder, name)).length);
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
  });

  test.each([
    ["zh-CN", (label: Readonly<Record<string, string>>) => label["DefaultValue"]],
    ["en-US", (_label: Readonly<Record<string, string>>, english: string | undefined) => english],
  ])("the buttons of the ribbon have the names of the manifest in %s", (language, nameOf) => {
    const manifest = parseManifest(readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8"));
    const labels = elementsNamed(manifest, "Control").flatMap((control) => control.children.filter(({ name }) => name === "Label")).map(({ attributes }) => attributes["resid"]);
    const strings = elementsNamed(manifest, "bt:String").filter(({ attributes }) => labels.includes(attributes["id"]));
    expect(strings).toHaveLength(5);
    for (const { attributes, children } of strings) expect(read(language, "index.md")).toContain(`| ${nameOf(attributes, children[0]?.attributes["Value"]) ?? ""} |`);
  });

  test.each(["index.md", "install.md", "limits.md", "beliefs.md"])("%s says plainly that no real Excel has been used", (page) => {
    expect(read("zh-CN", page)).toContain("没有用过真的 Excel");
    expect(read("en-US", page)).toContain("have not used a real Excel");
  });
});

test("the pictures of the README are there, and say what is on them", () => {
  const root = path.join(guide, "../..");
  const pictures = [...readFileSync(path.join(root, "README.md"), "utf8").matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
  expect(pictures.length).toBeGreaterThanOrEqual(2);
  for (const [, words = "", address = ""] of pictures) {
    expect(words.length, address).toBeGreaterThan(20);
    expect(existsSync(path.join(root, address)), address).toBe(true);
  }
});
