import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { Linter } from "eslint";
import { describe, expect, test } from "vitest";

const script = readFileSync(new URL("../../src/taskpane/old-webview.js", import.meta.url), "utf8");
const page = readFileSync(new URL("../../src/taskpane/taskpane.html", import.meta.url), "utf8");

class FakeElement {
  readonly attributes: Record<string, string>;
  readonly paragraphs: readonly FakeElement[];

  constructor(attributes: Record<string, string>, paragraphs: readonly FakeElement[] = []) {
    this.attributes = attributes;
    this.paragraphs = paragraphs;
  }

  getAttribute = (name: string): string | null => this.attributes[name] ?? null;
  setAttribute = (name: string, value: string): void => void (this.attributes[name] = value);
  removeAttribute = (name: string): void => void delete this.attributes[name];
  getElementsByTagName = (): readonly FakeElement[] => this.paragraphs;
  get isShown(): boolean {
    return !("hidden" in this.attributes);
  }
}

interface Engine {
  readonly element?: object;
  readonly window?: object;
  readonly hasOwn?: unknown;
  readonly findLast?: unknown;
  readonly language?: string;
}

const MODERN: Engine = { element: { noModule: false }, window: { structuredClone: () => null, Worker: class {} }, hasOwn: () => true, findLast: () => null };

/** What the page shows after the script has run in such an engine: the words in their languages, or the pane. */
function shown(engine: Engine): readonly string[] {
  const chinese = new FakeElement({ lang: "zh-CN", hidden: "" });
  const english = new FakeElement({ lang: "en", hidden: "" });
  const elements: Record<string, FakeElement> = { "too-old": new FakeElement({ hidden: "" }, [chinese, english]), root: new FakeElement({}) };
  const ready: (() => void)[] = [];
  const document = {
    createElement: () => engine.element ?? {},
    getElementById: (id: string) => elements[id],
    addEventListener: (_event: string, listener: () => void) => ready.push(listener),
  };
  runInNewContext(script, {
    document,
    window: engine.window ?? {},
    navigator: engine.language === undefined ? {} : { language: engine.language },
    Object: { hasOwn: engine.hasOwn },
    Array: { prototype: { findLast: engine.findLast } },
  });
  for (const listener of ready) listener();
  const words = [chinese, english].filter((paragraph) => paragraph.isShown && elements["too-old"]?.isShown === true).map((paragraph) => paragraph.attributes["lang"] ?? "");
  return elements["root"]?.isShown === true ? ["pane", ...words] : words;
}

describe("older web views", () => {
  test("the script is plain ECMAScript 5, of which none of ours is", () => {
    const problemsIn = (code: string): readonly string[] => new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: "script" } }).map(({ message }) => message);
    expect(problemsIn(script)).toEqual([]);
    expect(problemsIn("const tell = () => 1;")).not.toEqual([]);
  });

  test("a web view that can run the pane sees the pane alone", () => {
    expect(shown({ ...MODERN, language: "zh-CN" })).toEqual(["pane"]);
  });

  test("Internet Explorer sees one sentence in its language", () => {
    expect(shown({ language: "zh-CN" })).toEqual(["zh-CN"]);
    expect(shown({ language: "ZH-TW" })).toEqual(["zh-CN"]);
    expect(shown({ language: "en-US" })).toEqual(["en"]);
    expect(shown({ language: "de" })).toEqual(["en"]);
  });

  test("Chinese where the language is not known", () => {
    expect(shown({})).toEqual(["zh-CN"]);
  });

  test.each([
    ["the first Edge, which knows modules", { window: { Worker: class {} }, hasOwn: undefined, findLast: undefined }],
    ["an engine without structuredClone", { window: { Worker: class {} } }],
    ["an engine without Object.hasOwn", { hasOwn: undefined }],
    ["an engine without findLast", { findLast: undefined }],
    ["an engine without workers", { window: { structuredClone: () => null } }],
    ["an engine without modules", { element: {} }],
  ])("%s gets the sentence too, and no half of a pane", (_name, lacking) => {
    expect(shown({ ...MODERN, ...lacking, language: "zh-CN" })).toEqual(["zh-CN"]);
  });

  test("the page has the words in both languages, hidden until they are needed", () => {
    const block = /<div id="too-old" hidden>([^]*?)<\/div>/.exec(page)?.[1] ?? "";
    expect([...block.matchAll(/<p lang="([\w-]+)" hidden>([^<]+)<\/p>/g)].map(([, language]) => language)).toEqual(["zh-CN", "en"]);
    expect(page).toMatch(/<noscript>[^]*lang="zh-CN"[^]*lang="en"/);
  });
});
