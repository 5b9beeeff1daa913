/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script, createContext } from "node:vm";
import type { ExcelHost } from "../excel-host";
import type { ClientConnection } from "./client-connection";
import { standInForPage } from "./page-stand-in";
import type { ScriptElement } from "./page-stand-in";

const BASE = "https://pane.example/office/";

export interface LoadOptions {
  /** The readable build (default) or the minified one. */
  readonly build?: "debug" | "minified";
}

/** The globals of Office.js. */
export interface Client {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** A client with a realm of its own, as a second pane has. */
export interface ApartClient extends Client {
  readonly connection: ClientConnection;
}

interface Realm {
  readonly globals: object;
  readonly run: (script: Script) => void;
}

const folder = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

function scriptOf(file: string): Script {
  const filename = join(folder, file);
  return new Script(readFileSync(filename, "utf8"), { filename });
}

/** Runs the entry file; the files that it asks for by script elements come from the package. */
function start(host: ExcelHost, realm: Realm, build: LoadOptions["build"] = "debug"): ClientConnection {
  const load = (script: ScriptElement): void => {
    setTimeout(() => {
      // Nothing comes from the network: what the package does not have, there is not.
      if (!script.src.startsWith(BASE)) return script.onerror?.();
      realm.run(scriptOf(script.src.slice(BASE.length)));
      script.onload?.();
    }, 0);
  };
  const entry = build === "debug" ? "office.debug.js" : "office.js";
  const connection = host.connect();
  standInForPage(realm.globals, BASE + entry, load);
  Object.defineProperty(realm.globals, "external", { value: connection.external, configurable: true, writable: true });
  realm.run(scriptOf(entry));
  return connection;
}

/**
 * Starts Microsoft's unmodified Office.js on the host, in the realm of the tests; afterwards `Office` and
 * `Excel` are global. Once in a test file: for another workbook use `host.open`.
 */
export async function loadClient(host: ExcelHost, { build }: LoadOptions = {}): Promise<ClientConnection> {
  const connection = start(host, { globals: globalThis, run: (script) => void script.runInThisContext() }, build);
  await Office.onReady();
  return connection;
}

/** Starts Office.js in a realm of its own, as often as wanted: several panes on one document, or several levels in one file. */
export async function loadClientApart(host: ExcelHost, { build }: LoadOptions = {}): Promise<ApartClient> {
  const globals = createContext({ setTimeout, clearTimeout, setInterval, clearInterval, console, performance, URL });
  const connection = start(host, { globals, run: (script) => void script.runInContext(globals) }, build);
  const client = globals as unknown as Client;
  await client.Office.onReady();
  return { Office: client.Office, Excel: client.Excel, OfficeExtension: client.OfficeExtension, connection };
}

/**
 * Lets the client itself refuse members above the declared level. Release 1.1.110 switches the check on at
 * the wrong class, so that it never runs; in other releases it may.
 */
export function checkLevelInClient(): void {
  const { CommonUtility } = OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}
