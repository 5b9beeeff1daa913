import { readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkManifest } from "../manifest/check-manifest";
import { builtPage } from "./built-page";

const project = fileURLToPath(new URL("../../", import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(path.dirname(folder), { recursive: true });
});

async function build(...environment: readonly string[]): Promise<{ folder: string; html: string }> {
  const folder = await builtPage(...environment);
  folders.push(folder);
  return { folder, html: readFileSync(path.join(folder, "taskpane.html"), "utf8") };
}

const policyOf = (html: string): Readonly<Record<string, string>> => {
  const content = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  return Object.fromEntries(content.split("; ").map((directive) => [directive.slice(0, directive.indexOf(" ")), directive.slice(directive.indexOf(" ") + 1)]));
};

interface ScriptTag {
  readonly attributes: string;
  readonly content: string;
}

const scriptsOf = (html: string): readonly ScriptTag[] =>
  [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)].map(([, attributes, content]) => ({ attributes: attributes ?? "", content: content ?? "" }));

describe("the page as it is shipped", () => {
  let page: { folder: string; html: string };
  beforeAll(async () => {
    page = await build("base=https://intranet.example/gouji");
  });

  test("its policy lets it load its own files and connect to nothing", () => {
    expect(policyOf(page.html)).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self' 'unsafe-inline'",
      "img-src": "'self' data:",
      "font-src": "'self' data:",
      "connect-src": "'none'",
      "worker-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
    });
    expect(page.html.indexOf("Content-Security-Policy")).toBeLessThan(page.html.indexOf("<script"));
  });

  test("it has no script of its own, which the policy would refuse", () => {
    expect(scriptsOf(page.html).map(({ content }) => content.trim()).join("")).toBe("");
    expect(page.html).not.toMatch(/\son\w+=|javascript:/i);
  });

  test("older web views are told first, Office.js comes before the bundle, and the bundle is a module", () => {
    const [first, second, ...rest] = scriptsOf(page.html).map(({ attributes }) => attributes.trim());
    expect(first).toBe('src="old-webview.js"');
    expect(second).toBe('src="office/office.js"');
    expect(rest.length).toBeGreaterThan(0);
    for (const attributes of rest) expect(attributes).toMatch(/^type="module" src="[\w-]+\.[0-9a-f]{8}\.js"$/);
  });

  test("every file that the page names is there", () => {
    for (const [, file] of page.html.matchAll(/(?:src|href)="([^"]*)"/g)) expect(readFileSync(path.join(page.folder, file ?? "")).length, file).toBeGreaterThan(0);
  });

  test("Microsoft's files are as Microsoft made them, with their terms", () => {
    const office = readdirSync(path.join(page.folder, "office"), { recursive: true, encoding: "utf8" }).filter((file) => /\.\w+$/.test(file));
    for (const file of office) {
      const original = path.join(project, "node_modules/@microsoft/office-js", file === "LICENSE.md" ? file : path.join("dist", file));
      expect(readFileSync(path.join(page.folder, "office", file)).equals(readFileSync(original)), file).toBe(true);
    }
    expect(office).toEqual(expect.arrayContaining(["LICENSE.md", "office.js", "excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js", path.join("zh-cn", "office_strings.js")]));
  });

  test("the licences of what is in the bundle go with it", () => {
    const licences = readFileSync(path.join(page.folder, "licences.txt"), "utf8");
    expect(licences).toMatch(/^zod \d+\.\d+\.\d+ \(MIT\)\n\n[^]*Permission is hereby granted/);
    expect(licences).not.toContain("react");
  });

  test("the guide is beside it, as pages in both languages", () => {
    for (const language of ["zh-CN", "en-US"]) expect(readFileSync(path.join(page.folder, "guide", language, "index.html"), "utf8")).toContain(`<html lang="${language}">`);
    expect(readFileSync(path.join(page.folder, "guide/guide.css")).length).toBeGreaterThan(0);
    for (const language of ["zh-CN", "en-US"]) {
      const pictures = readdirSync(path.join(project, "assets/pictures", language));
      expect(readdirSync(path.join(page.folder, "guide/pictures", language)).sort()).toEqual(pictures.sort());
    }
  });

  test("what is said to older web views is shipped as it is written", () => {
    expect(readFileSync(path.join(page.folder, "old-webview.js"), "utf8")).toBe(readFileSync(path.join(project, "src/taskpane/old-webview.js"), "utf8"));
  });

  test("the manifest beside it names its address, and icons that are there", () => {
    const manifest = readFileSync(path.join(page.folder, "../manifest.xml"), "utf8");
    expect(checkManifest(manifest)).toEqual([]);
    const icons = [...manifest.matchAll(/"https:\/\/intranet\.example\/gouji\/(icons\/[^"]+)"/g)].map(([, file]) => file ?? "");
    expect(icons.length).toBeGreaterThan(0);
    for (const file of icons) expect(readFileSync(path.join(page.folder, file)).length, file).toBeGreaterThan(0);
  });
});

describe("Office.js from Microsoft's network", () => {
  test.each([
    ["cdn", "https://appsforoffice.microsoft.com", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
    ["cdn-china", "https://appsforoffice.cdn.partner.office365.cn", "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"],
  ])("office=%s trusts this one origin, for scripts only", async (office, origin, address) => {
    const { folder, html } = await build(`office=${office}`);
    expect(scriptsOf(html)[1]?.attributes.trim()).toBe(`src="${address}"`);
    const { "script-src": scripts, ...others } = policyOf(html);
    expect(scripts).toBe(`'self' ${origin}`);
    expect(Object.values(others).join()).not.toContain("https:");
    expect(readdirSync(folder)).not.toContain("office");
  });

  test("another source is refused", async () => {
    await expect(builtPage("office=elsewhere")).rejects.toThrow("one of self, cdn, cdn-china");
  });
});
