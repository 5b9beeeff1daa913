/** The few things of a web page that Office.js touches while it starts, for a realm without a document. */

export interface ScriptElement {
  readonly tagName: string;
  src: string;
  onload?: () => void;
  onerror?: () => void;
  getAttribute(name: string): string | null;
}

class MemoryStorage {
  private readonly items = new Map<string, string>();

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }
}

const element = (tagName: string): ScriptElement & Record<string, unknown> => ({
  tagName,
  src: "",
  style: {},
  getAttribute: () => null,
  setAttribute: () => undefined,
  appendChild: () => undefined,
});

/** Gives a realm `window`, `document` and their kin; scripts put into the head go to `load`. */
export function standInForPage(realm: object, scriptUrl: string, load: (script: ScriptElement) => void): void {
  const self = { ...element("SCRIPT"), src: scriptUrl };
  const head = { ...element("HEAD"), appendChild: load };
  const document = {
    readyState: "complete",
    head,
    body: element("BODY"),
    createElement: (name: string) => element(name.toUpperCase()),
    createTextNode: () => ({}),
    getElementById: () => null,
    getElementsByTagName: (name: string) => (name.toLowerCase() === "head" ? [head] : [self]),
    addEventListener: () => undefined,
    hasFocus: () => true,
  };
  const page: Record<string, unknown> = {
    window: realm,
    self: realm,
    top: realm,
    parent: realm,
    document,
    location: new URL("https://pane.example/taskpane.html"),
    history: {},
    navigator: { userAgent: "", language: "zh-CN" },
    sessionStorage: new MemoryStorage(),
    localStorage: new MemoryStorage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(page)) Object.defineProperty(realm, name, { value, configurable: true, writable: true });
}
