import type { Preferences } from "../../taskpane/session/session-context";

const PREFIX = "gouji:";

/** Preferences in the browser's own storage; where that is refused or full they last as long as the page. */
export function localPreferences(storage: () => Pick<Storage, "getItem" | "setItem">): Preferences {
  const thisPage = new Map<string, string>();
  return {
    load: (name) => {
      const known = thisPage.get(name);
      if (known !== undefined) return Promise.resolve(known);
      try {
        return Promise.resolve(storage().getItem(PREFIX + name));
      } catch {
        return Promise.resolve(null);
      }
    },
    save: (name, text) => {
      thisPage.set(name, text);
      try {
        storage().setItem(PREFIX + name, text);
      } catch {
        // Refused or full: the text is kept for this page.
      }
      return Promise.resolve();
    },
  };
}
