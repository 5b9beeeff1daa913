import type { Locale, LocaleId } from "../locales/locale";
import { chosenLanguage } from "./chosen-language";
import { loadLocale } from "./load-locale";
import type { PaneState } from "./session/pane-state";
import { Store } from "./session/store";

/** The language that is spoken. Another one is loaded when it is chosen; until it is there, the one before goes on. */
export class SpokenLocale {
  readonly #store: Store<{ readonly locale: Locale }>;
  #asked: LocaleId;

  constructor(first: Locale, private readonly load: (id: LocaleId) => Promise<Locale> = loadLocale) {
    this.#store = new Store({ locale: first });
    this.#asked = first.id;
  }

  readonly get = (): Locale => this.#store.get().locale;

  readonly subscribe = (listener: () => void): (() => void) => this.#store.subscribe(listener);

  /** From now on what the settings of this session ask for. */
  follow(session: Pick<Store<Pick<PaneState, "settings">>, "get" | "subscribe">, displayLanguage: string): void {
    session.subscribe(() => void this.speak(chosenLanguage(session.get().settings, displayLanguage)));
  }

  /** The language that was asked for last counts. One that cannot be loaded is asked for again with the next change. */
  async speak(id: LocaleId): Promise<void> {
    if (id === this.#asked) return;
    this.#asked = id;
    try {
      const locale = await this.load(id);
      if (this.#asked === id) this.#store.set({ locale });
    } catch {
      if (this.#asked === id) this.#asked = this.get().id;
    }
  }
}
