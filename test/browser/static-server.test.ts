import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { serve } from "./static-server";

const here = fileURLToPath(new URL(".", import.meta.url));

test("serves folders and pages with their types, nothing above them, and remembers what was asked", async () => {
  const server = await serve({ folders: { "/": `${here}no-such-folder`, "/browser/": here }, pages: { "/page.html": "<p>勾稽</p>" } });
  try {
    const page = await fetch(`${server.origin}/page.html?x=1`);
    expect([page.headers.get("content-type"), await page.text()]).toEqual(["text/html; charset=utf-8", "<p>勾稽</p>"]);
    expect((await fetch(`${server.origin}/browser/static-server.ts`)).status).toBe(200);
    expect((await fetch(`${server.origin}/browser/%2e%2e%2fREADME.md`)).status).toBe(404);
    expect((await fetch(`${server.origin}/missing.js`)).status).toBe(404);
    expect(server.requests).toEqual(["/page.html", "/browser/static-server.ts", "/browser/../README.md", "/missing.js"]);
  } finally {
    await server.close();
  }
});
