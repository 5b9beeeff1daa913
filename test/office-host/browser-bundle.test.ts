import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { ClientConnection } from "./client/client-connection";
import type { ExcelHost } from "./excel-host";

const ENTRY = fileURLToPath(new URL("excel-host.ts", import.meta.url));

test("the host is a script that a browser can run", async () => {
  const { outputFiles } = await build({ entryPoints: [ENTRY], bundle: true, platform: "browser", format: "iife", globalName: "host", write: false });
  const realm: { host?: { ExcelHost: typeof ExcelHost } } = {};
  // A realm without anything of Node.
  runInNewContext(outputFiles[0]!.text, realm);
  const connection: ClientConnection = new realm.host!.ExcelHost().connect();
  expect(Object.keys(connection.external)).toContain("Execute");
});
