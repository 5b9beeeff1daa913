import type { Acceptance } from "../../review/acceptance";
import { ACCEPTANCES, acceptancesText, parseAcceptances } from "../../review/kept-acceptances";
import { JOURNAL, parseJournal } from "../../review/kept-journal";
import type { SessionContext } from "./session-context";
import { Halt } from "./work";

function damaged(name: string): Halt {
  return new Halt({ code: "journal-damaged", workbook: "untouched", refusals: [], detail: name });
}

/** What is kept with the document, as this session knows it. Another pane may write too, so it is read anew before it is written. */
export class DocumentMemory {
  #acceptances: readonly Acceptance[] = [];
  #isLoaded = false;

  constructor(private readonly context: SessionContext) {}

  get acceptances(): readonly Acceptance[] {
    return this.#acceptances;
  }

  /** Once per document, before anything is said about it. What cannot be read is reported and left as it is. */
  async load(): Promise<void> {
    if (this.#isLoaded) return;
    const journal = parseJournal(await this.context.host.loadText(JOURNAL));
    const acceptances = parseAcceptances(await this.context.host.loadText(ACCEPTANCES));
    this.#isLoaded = true;
    if (acceptances !== "damaged") this.#acceptances = acceptances;
    if (journal !== "damaged") this.context.store.set({ journal });
    if (journal === "damaged" || acceptances === "damaged") throw damaged(journal === "damaged" ? JOURNAL : ACCEPTANCES);
  }

  async changeAcceptances(change: (acceptances: readonly Acceptance[]) => readonly Acceptance[]): Promise<void> {
    const { host } = this.context;
    const current = parseAcceptances(await host.loadText(ACCEPTANCES));
    if (current === "damaged") throw damaged(ACCEPTANCES);
    this.#acceptances = change(current);
    await host.saveText(ACCEPTANCES, acceptancesText(this.#acceptances));
  }
}
