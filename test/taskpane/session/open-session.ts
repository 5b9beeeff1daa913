import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookHost } from "../../../src/host/workbook-host";
import { expect } from "vitest";
import { localeOf } from "../../../src/locales";
import type { ListItem } from "../../../src/review/sheet-section";
import { parseAddress, type CellReference } from "../../../src/sheet/address";
import { cellAt } from "../../../src/sheet/sheet";
import type { CheckResult } from "../../../src/taskpane/session/pane-state";
import { PaneSession } from "../../../src/taskpane/session/pane-session";
import type { SessionParts } from "../../../src/taskpane/session/session-context";
import { XlsxHost } from "../../../src/xlsx/xlsx-host";
import { inProcessEngine } from "../engine/in-process-engine";

/** Listeners of a host in which a test plays the user. */
export class EditableHost extends XlsxHost {
  readonly #listeners = new Set<(sheets: readonly string[]) => void>();

  override onEdited(listener?: (sheets: readonly string[]) => void): () => void {
    if (listener) this.#listeners.add(listener);
    return () => {
      if (listener) this.#listeners.delete(listener);
    };
  }

  tellEdited(...sheets: string[]): void {
    for (const listener of this.#listeners) listener(sheets);
  }
}

export function sampleHost(name: string): EditableHost {
  return new EditableHost(readFileSync(path.join(import.meta.dirname, "../../../assets/samples", name)));
}

export interface OpenSession {
  readonly session: PaneSession;
  readonly preferences: Map<string, string>;
  /** How often the pane was brought into view. */
  readonly shown: () => number;
}

let ids = 0;

/** A session over a host, with the real engine in another place of this process. */
export function openSession(host: WorkbookHost, parts: Partial<SessionParts> = {}, preferences = new Map<string, string>()): OpenSession {
  let shown = 0;
  const session = new PaneSession({
    host,
    engine: inProcessEngine(),
    preferences: {
      load: (name) => Promise.resolve(preferences.get(name) ?? null),
      save: (name, text) => Promise.resolve(void preferences.set(name, text)),
    },
    now: () => "2026-11-24T09:41:00.000Z",
    newId: () => `batch-${String(++ids)}`,
    showPane: () => Promise.resolve(void shown++),
    locale: () => localeOf("zh-CN"),
    version: "0.0.0",
    minutesAheadOfUtc: () => 480,
    quiet: 1,
    ...parts,
  });
  return { session, preferences, shown: () => shown };
}

/** Kinds of errors, eighteen of them planted. */
export const PLANTED = "差错示例.xlsx";

const opened = new Set<PaneSession>();

/** To be called after each test. */
export function endSessions(): void {
  for (const session of opened) session.end();
  opened.clear();
}

/** A session that has had its first look. */
export async function started(host: WorkbookHost = sampleHost(PLANTED), parts: Partial<SessionParts> = {}, preferences?: Map<string, string>): Promise<OpenSession> {
  const open = openSession(host, parts, preferences);
  opened.add(open.session);
  await open.session.start();
  return open;
}

/** A session after its first check. */
export async function checked(host?: WorkbookHost): Promise<OpenSession> {
  const open = await started(host);
  await open.session.check();
  expect(open.session.store.get().problem).toBeNull();
  return open;
}

export const result = ({ session }: OpenSession): CheckResult => session.store.get().result!;
export const items = (open: OpenSession): ListItem[] => result(open).sections.flatMap((section) => section.items);

export async function valueAt(host: WorkbookHost, { sheet, ...place }: CellReference): Promise<unknown> {
  const found = (await host.read()).sheets.find(({ name }) => name === sheet);
  return found && (cellAt(found, place)?.value ?? null);
}

/** Waits for what comes by itself, such as the look after an edit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** The user types a value. */
export async function type(host: EditableHost, sheet: string, address: string, value: number): Promise<void> {
  const cell = { sheet, ...parseAddress(address)! };
  const known = (await host.read()).sheets.find(({ name }) => name === sheet)!;
  const before = cellAt(known, cell) ?? { value: null, format: "General" };
  expect((await host.write([{ cell, label: "", before, after: { value, format: before.format }, code: "fix" }])).written).toBe(true);
  host.tellEdited(sheet);
}
