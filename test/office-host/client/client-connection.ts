import type { ExcelHost } from "../excel-host";
import type { RaisedEvent } from "../workbook/event-queue";

/** Numbers of calls and events between Office.js and its host. */
const RICH_API = 93;
const RICH_API_EVENT = 33;
const DOCUMENT_SELECTION = 2;
const RICH_API_MESSAGE = 65536;
const COMMAND_PRESSED = 39;
const COMMAND_COMPLETED = 94;
const INTERNAL_ERROR = 5001;

/** Stands for the COM arrays of Excel for Windows. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });

/** Colours as Excel gives them: numbers. */
const themeInfo = (theme: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(theme).map(([name, colour]) => [name, parseInt(colour.slice(1), 16)])));

type Sink = (id: number, payload: SafeArray) => void;

/** The body and the flags of a request, at their places in the message. */
const BODY = 4;
const FLAGS = 6;

let connections = 0;

/** `window.external` as Excel for Windows offers it to Office.js: the one seam between client and host. */
export class ClientConnection {
  private readonly sinks = new Map<number, Sink>();
  /** Office.js caches document settings under it, so no two connections may share one. */
  private readonly instance = `connection-${Date.now()}-${connections++}`;

  private isOpen = true;
  private readonly pressed = new Map<string, (status: number) => void>();

  constructor(private readonly host: ExcelHost) {}

  /** The pane is closed: what it sent is still done, but nobody hears of it. */
  close(): void {
    this.isOpen = false;
    this.sinks.clear();
  }

  /** Set it as `window.external` before office.js is loaded. */
  get external(): object {
    const { host, sinks } = this;
    const later = (act: () => void): void => void setTimeout(act, host.traits.latency);
    return {
      GetHostInfo: () => `Excel$Win32$16.01$${host.traits.locale}$correlation$$disableLogging$0`,
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (id: number, params: readonly unknown[], callback: (result: SafeArray) => void) => {
        if (id === COMMAND_COMPLETED) return later(() => callback(safeArray([this.completed(params)])));
        if (id !== RICH_API) return later(() => callback(safeArray([INTERNAL_ERROR])));
        const message = params[0] as readonly unknown[];
        later(() =>
          host.receive(String(message[BODY]), Number(message[FLAGS]), (answer) => {
            if (answer === null || !this.isOpen) return;
            callback(safeArray("text" in answer ? [0, 200, ["Content-Type", "application/json"], answer.text] : [answer.refused]));
          }),
        );
      },
      RegisterEvent: (id: number, _target: string, sink: Sink, callback: (result: number) => void) => {
        sinks.set(id, sink);
        later(() => callback(0));
      },
      UnregisterEvent: (id: number, _target: string, callback: (result: number) => void) => {
        sinks.delete(id);
        later(() => callback(0));
      },
    };
  }

  /** Events reach the add-in one by one, in order, after the reply of the batch that raised them. */
  deliver(events: readonly RaisedEvent[], selectionMoved: boolean): void {
    for (const { type, target, args } of events) {
      this.fire(RICH_API_EVENT, safeArray([[RICH_API_MESSAGE, type, target, JSON.stringify(args), 0, false]]));
    }
    if (selectionMoved) this.fire(DOCUMENT_SELECTION, safeArray([]));
  }

  /** Presses a button of the ribbon; settles when the add-in says that its command is completed, with Office.js' number for how it went. */
  press(action: string): Promise<number> {
    const id = `command-${this.pressed.size + 1}`;
    return new Promise((resolve) => {
      this.pressed.set(id, resolve);
      this.fire(COMMAND_PRESSED, safeArray([id, action, JSON.stringify({ source: { id: action } })]));
    });
  }

  private completed([id, status]: readonly unknown[]): number {
    this.pressed.get(String(id))?.(Number(status));
    return 0;
  }

  private fire(id: number, payload: SafeArray): void {
    setTimeout(() => this.sinks.get(id)?.(id, payload), this.host.traits.latency);
  }

  private context(): object {
    const { host, instance } = this;
    const fixed = { GetAppType: 1, GetAppVersionMajor: 16, GetAppVersionMinor: 1, GetAppCapabilities: 0, GetActivationMode: 1, GetControlIntegrationLevel: 1 };
    const constants = Object.fromEntries(Object.entries(fixed).map(([name, value]) => [name, () => value]));
    return {
      ...constants,
      GetSolutionRef: () => "solution",
      GetSolutionToken: () => "",
      GetAppUILocale: () => host.traits.locale,
      GetAppDataLocale: () => host.traits.locale,
      GetDocUrl: () => `https://files.example/${host.workbook.name}`,
      GetHostFullVersion: () => "16.0.10000.10000",
      GetInstanceId: () => instance,
      GetOfficeThemeInfo: () => themeInfo(host.traits.theme),
      GetSupportedMatrix: () => JSON.stringify(host.traits.sets),
      GetSettings: () => ({ Read: (keys: string[], values: string[]) => this.readSettings(keys, values), Write: this.writeSettings.bind(this) }),
    };
  }

  private readSettings(keys: string[], values: string[]): void {
    keys.push(...this.host.workbook.settings.keys());
    values.push(...this.host.workbook.settings.values());
  }

  private writeSettings(keys: readonly string[], values: readonly string[]): void {
    const { settings } = this.host.workbook;
    settings.clear();
    for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? "null");
  }
}
