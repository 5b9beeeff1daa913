import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { ExcelHost } from "../excel-host";
import type { ClientConnection } from "./client-connection";
import type { ExternalSnapshot, Message } from "./page-external";

const ENTRY = fileURLToPath(new URL("page-external.ts", import.meta.url));
const BINDING = "sendToExcel";
/** Characters that reach the page at once. */
const PIECE = 64 * 1024;

interface SafeArray {
  toArray(): readonly unknown[];
}

interface Settings {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

interface External {
  GetHostInfo(): string;
  GetContext(): { GetSettings(): Settings } & Readonly<Record<string, () => unknown>>;
  Execute(id: number, params: readonly unknown[], callback: (result: SafeArray) => void): void;
  RegisterEvent(id: number, target: string, sink: (id: number, payload: SafeArray) => void, callback: () => void): void;
}

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [ENTRY], bundle: true, platform: "browser", format: "iife", globalName: "excel", write: false });
  return outputFiles[0]?.text ?? "";
}

function snapshotOf(external: External): ExternalSnapshot {
  const context = external.GetContext();
  const keys: string[] = [];
  const values: string[] = [];
  context.GetSettings().Read(keys, values);
  return {
    hostInfo: external.GetHostInfo(),
    context: Object.fromEntries(Object.entries(context).flatMap(([name, question]) => (name === "GetSettings" ? [] : [[name, question()]]))),
    settings: keys.map((key, index) => [key, values[index] ?? "null"]),
  };
}

/** Calls of `window.external` that bring an answer into the page. */
function callsOf(call: number, items: readonly unknown[]): string[] {
  const last = items.at(-1);
  if (typeof last !== "string" || last.length <= PIECE) return [`finish(${String(call)}, ${JSON.stringify(items)})`];
  const pieces = Array.from({ length: Math.ceil(last.length / PIECE) }, (_piece, index) => last.slice(index * PIECE, (index + 1) * PIECE));
  return [...pieces.map((piece) => `piece(${String(call)}, ${JSON.stringify(piece)})`), `finish(${String(call)}, ${JSON.stringify(items.slice(0, -1))})`];
}

/**
 * Connects a page of a browser that has not been navigated yet: whatever it loads then finds this Excel. The host stays
 * with the test, which steers it directly; it outlives the page, several pages may share it as panes share a document,
 * and what it computes does not burden the page.
 */
export async function connectPage(host: ExcelHost, page: Page): Promise<ClientConnection> {
  const connection = host.connect();
  const external = connection.external as External;
  const session = await page.context().newCDPSession(page);
  const run = (call: string): void => {
    // A page that is gone hears nothing.
    session.send("Runtime.evaluate", { expression: `window.external.${call}` }).catch(() => undefined);
  };
  const answer = (call: number, items: readonly unknown[]): void => callsOf(call, items).forEach(run);
  const deliver = (id: number, payload: SafeArray): void => run(`deliver(${String(id)}, ${JSON.stringify(payload.toArray())})`);
  session.on("Runtime.bindingCalled", ({ name, payload }) => {
    if (name !== BINDING) return;
    const message = JSON.parse(payload) as Message;
    if (message.kind === "execute") external.Execute(message.id, message.params, (result) => answer(message.call, result.toArray()));
    else if (message.kind === "listen") external.RegisterEvent(message.id, "", deliver, () => answer(message.call, []));
    else external.GetContext().GetSettings().Write(message.entries.map(([key]) => key), message.entries.map(([, value]) => value));
  });
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: BINDING });
  const send = `(message) => ${BINDING}(JSON.stringify(message))`;
  await page.addInitScript({ content: `${await (bundled ??= bundle())}\nexcel.install(${JSON.stringify(snapshotOf(external))}, ${send});` });
  return connection;
}
