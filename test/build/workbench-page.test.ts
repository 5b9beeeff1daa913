import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
let folder: string;

/** With a small entry in the place of the bundle, which takes its time: here the page around it is looked at. */
beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), "gouji-workbench-")), "workbench");
  const flags = ["--config-name", "workbench", "--entry-reset", "--entry", path.join(root, "src/settings/settings-schema.ts"), "--output-path", folder];
  await promisify(execFile)(process.execPath, [path.join(root, "node_modules/webpack/bin/webpack.js"), ...flags], { cwd: root });
});
afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

const html = (): string => readFileSync(path.join(folder, "index.html"), "utf8");

test("its policy lets it load its own files and ask its own origin, and nobody else", () => {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html())?.[1];
  expect(policy?.split("; ").sort()).toEqual([
    "base-uri 'none'", "connect-src 'self'", "default-src 'none'", "font-src 'self' data:", "form-action 'none'", "img-src 'self' data: blob:",
    "script-src 'self'", "style-src 'self' 'unsafe-inline'", "worker-src 'self'",
  ]);
});

test("its scripts are modules beside it, named relative to it, and no script stands in it", () => {
  const scripts = [...html().matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)].map(([, attributes = "", content = ""]) => [attributes.trim(), content]);
  expect(scripts.length).toBeGreaterThan(0);
  for (const [attributes, content] of scripts) {
    expect(attributes).toMatch(/^type="module" src="[\w-]+\.[0-9a-f]{8}\.js"$/);
    expect(content).toBe("");
  }
});

test("every file that it names is there, and the samples, the guide and the licences go with it", () => {
  for (const [, file] of html().matchAll(/(?:src|href)="([^"]*)"/g)) expect(existsSync(path.join(folder, file ?? "")), file).toBe(true);
  const samples = readdirSync(path.join(root, "assets/samples")).filter((name) => /^[^~].*\.xlsx$/.test(name));
  expect(readdirSync(path.join(folder, "samples")).sort()).toEqual(samples.sort());
  for (const name of samples) expect(readFileSync(path.join(folder, "samples", name)).equals(readFileSync(path.join(root, "assets/samples", name))), name).toBe(true);
  for (const language of ["zh-CN", "en-US"]) expect(existsSync(path.join(folder, "guide", language, "index.html"))).toBe(true);
  expect(readFileSync(path.join(folder, "licences.txt"), "utf8")).toMatch(/^zod \d/);
});
