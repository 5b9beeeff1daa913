import type { IndicatorChoice } from "../../articulation/evaluation/indicator-choice";
import type { Acceptance } from "../../review/acceptance";
import { ACCEPTANCES, acceptancesText } from "../../review/kept-acceptances";
import { choicesText, INDICATOR_CHOICES } from "../../review/kept-choices";
import { JOURNAL } from "../../review/kept-journal";
import { keptProfileText, SCORING_PROFILE } from "../../review/kept-profile";
import type { ScoringProfile } from "../../scoring/profile/scoring-profile";
import type { Problem } from "./pane-state";
import type { SessionContext } from "./session-context";
import { Halt } from "./work";

const DAMAGED: Readonly<Record<string, Problem["code"]>> = { [SCORING_PROFILE]: "profile-damaged", [INDICATOR_CHOICES]: "choices-damaged" };

function damaged(name: string): Halt {
  return new Halt({ code: DAMAGED[name] ?? "journal-damaged", workbook: "untouched", refusals: [], detail: name });
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
    const { host, store } = this.context;
    const texts = [
      await host.loadText(JOURNAL), await host.loadText(ACCEPTANCES), await host.loadText(SCORING_PROFILE), await host.loadText(INDICATOR_CHOICES),
    ] as const;
    const parsers = texts.some((text) => text !== null) ? await import("./kept-parsers") : null;
    this.#isLoaded = true;
    if (!parsers) return;
    const journal = parsers.parseJournal(texts[0]);
    const acceptances = parsers.parseAcceptances(texts[1]);
    const keptProfile = parsers.parseKeptProfile(texts[2]);
    const choices = parsers.parseChoices(texts[3]);
    if (acceptances !== "damaged") this.#acceptances = acceptances;
    if (journal !== "damaged") store.set({ journal });
    store.set({ keptProfile, choices: choices === "damaged" ? [] : choices });
    const unreadable = [[JOURNAL, journal], [ACCEPTANCES, acceptances], [SCORING_PROFILE, keptProfile], [INDICATOR_CHOICES, choices]] as const;
    const first = unreadable.find(([, kept]) => kept === "damaged");
    if (first) throw damaged(first[0]);
  }

  async changeAcceptances(change: (acceptances: readonly Acceptance[]) => readonly Acceptance[]): Promise<void> {
    const { host } = this.context;
    const { parseAcceptances } = await import("./kept-parsers");
    const current = parseAcceptances(await host.loadText(ACCEPTANCES));
    if (current === "damaged") throw damaged(ACCEPTANCES);
    this.#acceptances = change(current);
    await host.saveText(ACCEPTANCES, acceptancesText(this.#acceptances));
  }

  /** Null: none is kept any more. One that could not be read was told of, and gives way to what a person decides. */
  async keepProfile(keptProfile: ScoringProfile | null): Promise<void> {
    const { host, store } = this.context;
    await host.saveText(SCORING_PROFILE, keptProfile && keptProfileText(keptProfile));
    store.set({ keptProfile, ...(store.get().problem?.code === "profile-damaged" && { problem: null }) });
  }

  /** Choices that could not be read were told of, and give way to those that a person makes. */
  async changeChoices(change: (choices: readonly IndicatorChoice[]) => readonly IndicatorChoice[]): Promise<void> {
    const { host, store } = this.context;
    const { parseChoices } = await import("./kept-parsers");
    const current = parseChoices(await host.loadText(INDICATOR_CHOICES));
    const choices = change(current === "damaged" ? [] : current);
    await host.saveText(INDICATOR_CHOICES, choicesText(choices));
    store.set({ choices, ...(store.get().problem?.code === "choices-damaged" && { problem: null }) });
  }
}
