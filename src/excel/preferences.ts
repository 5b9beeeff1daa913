/** Small texts kept for one user on one machine, in all documents. */
export interface Preferences {
  load(name: string): Promise<string | null>;
  save(name: string, text: string): Promise<void>;
}

const CONTAINER = "gouji";
/** The storage makes dates of texts that look like dates; one with a word before it does not. */
const PREFIX = "text:";

/** What we use of the storage of `@microsoft/office-js-helpers`. */
interface TextStorage {
  get(key: string): unknown;
  set(key: string, value: string): unknown;
}

/** Null where the browser refuses its storage, as with third-party storage switched off on the web. */
async function openStorage(): Promise<TextStorage | null> {
  const { Storage } = await import("@microsoft/office-js-helpers");
  try {
    return new Storage<string>(CONTAINER);
  } catch {
    return null;
  }
}

/**
 * Preferences in the browser's storage of this origin. Where that is refused or full they are kept as long as the pane
 * is open. The package is loaded when the first one is asked for.
 */
export function userPreferences(): Preferences {
  const thisSession = new Map<string, string>();
  let storage: Promise<TextStorage | null> | undefined;
  const opened = (): Promise<TextStorage | null> => (storage ??= openStorage());
  return {
    async load(name) {
      const kept = thisSession.get(name) ?? (await opened())?.get(name);
      if (typeof kept !== "string" || !kept.startsWith(PREFIX)) return null;
      return kept.slice(PREFIX.length);
    },
    async save(name, text) {
      thisSession.set(name, PREFIX + text);
      try {
        (await opened())?.set(name, PREFIX + text);
      } catch {
        // The storage is full or was switched off: the text is kept for this session.
      }
    },
  };
}
