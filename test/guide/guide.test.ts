import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { elementsNamed, parseManifest } from "../manifest/manifest-element";

const guide = fileURLToPath(new URL("../../assets/guide/", import.meta.url));
const pages = readdirSync(path.join(guide, "zh-CN")).sort();
const read = (language: string, page: string): string => readFileSync(path.join(guide, language, page), "utf8");

/** The form of a page: its headings by level, its lists and tables by their lines. */
const formOf = (text: string): readonly string[] =>
  text.split("\n").flatMap((line) => /^(?:#+ |- |\d+\. |\| ?[A-H]\d+|\||```)/.exec(line)?.[0] ?? []);

describe("the guide", () => {
  test("has the same pages in both languages", () => {
    expect(readdirSync(path.join(guide, "en-US")).sort()).toEqual(pages);
    expect(pages).toContain("index.md");
  });

  test.each(pages)("%s says the same in both languages, line by line", (page) => {
    const form = formOf(read("zh-CN", page));
    expect(form.length).toBeGreaterThan(10);
    expect(formOf(read("en-US", page))).toEqual(form);
  });

  test.each(["zh-CN", "en-US"])("every link of %s leads to a page that is there", (language) => {
    const links = pages.flatMap((page) => [...read(language, page).matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address ?? ""));
    expect(links.length).toBeGreaterThan(3);
    for (const address of links) expect(existsSync(path.join(guide, language, address)), address).toBe(true);
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

  test("says plainly that no real Excel has been used", () => {
    for (const page of pages) {
      expect(read("zh-CN", page), page).toContain("没有用过真的 Excel");
      expect(read("en-US", page), page).toContain("have not used a real Excel");
    }
  });
});
