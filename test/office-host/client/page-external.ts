/**
 * `window.external` inside a page of a real browser, whose Excel stands in the test that opened the page. What Office.js
 * asks without waiting is answered from a snapshot; everything else goes over, and answers and events come back by
 * `finish` and `deliver`. Bundled into the page by `connect-page.ts`: nothing of Node in here.
 */

/** What Office.js reads at once while it starts. */
export interface ExternalSnapshot {
  readonly hostInfo: string;
  /** Answers of the application context, by the name of the question. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly settings: readonly (readonly [string, string])[];
}

/** What goes over to the Excel of the test. */
export type Message =
  | { readonly kind: "execute"; readonly call: number; readonly id: number; readonly params: readonly unknown[] }
  | { readonly kind: "listen"; readonly call: number; readonly id: number }
  | { readonly kind: "settings"; readonly entries: readonly (readonly [string, string])[] };

/** Stands for the COM arrays of Excel for Windows. */
const safeArray = (items: readonly unknown[]): unknown => ({ toArray: () => items, dimensions: () => 1 });

type Sink = (id: number, payload: unknown) => void;

export function install(snapshot: ExternalSnapshot, send: (message: Message) => void): void {
  const sinks = new Map<number, Sink>();
  const waiting = new Map<number, (items: readonly unknown[]) => void>();
  const pieces = new Map<number, string>();
  let calls = 0;
  let { settings } = snapshot;
  const wait = (answered: (items: readonly unknown[]) => void): number => {
    waiting.set(++calls, answered);
    return calls;
  };
  const context = Object.fromEntries(Object.entries(snapshot.context).map(([name, answer]) => [name, () => answer]));
  const settingsObject = {
    Read: (keys: string[], values: string[]) => {
      keys.push(...settings.map(([key]) => key));
      values.push(...settings.map(([, value]) => value));
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings = keys.map((key, index) => [key, values[index] ?? "null"] as const);
      send({ kind: "settings", entries: settings });
    },
  };
  const external = {
    GetHostInfo: () => snapshot.hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: () => ({ ...context, GetSettings: () => settingsObject }),
    Execute: (id: number, params: readonly unknown[], callback: (result: unknown) => void) =>
      send({ kind: "execute", call: wait((items) => callback(safeArray(items))), id, params }),
    RegisterEvent: (id: number, _target: string, sink: Sink, callback: (result: number) => void) => {
      sinks.set(id, sink);
      send({ kind: "listen", call: wait(() => callback(0)), id });
    },
    UnregisterEvent: (id: number, _target: string, callback: (result: number) => void) => {
      sinks.delete(id);
      setTimeout(() => callback(0), 0);
    },
    /** A part of a long text with which the answer to a call ends: each in a task of its own, as Excel's bridge costs the page next to nothing. */
    piece: (call: number, text: string) => void pieces.set(call, (pieces.get(call) ?? "") + text),
    finish: (call: number, items: readonly unknown[]) => {
      const text = pieces.get(call);
      waiting.get(call)?.(text === undefined ? items : [...items, text]);
      pieces.delete(call);
      waiting.delete(call);
    },
    deliver: (id: number, items: readonly unknown[]) => sinks.get(id)?.(id, safeArray(items)),
  };
  // Chromium has a `window.external` of its own, which can be replaced.
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
}
