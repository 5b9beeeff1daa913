import type { Acceptance } from "../../review/acceptance";
import { ACCEPTANCES, acceptancesText, parseAcceptances } from "../../review/kept-acceptances";
import { choicesText, INDICATOR_CHOICES, parseChoices } from "../../review/kept-choices";
import { JOURNAL, parseJournal } from "../../review/kept-journal";
import { keptProfileText, parseKeptProfile, SCORING_PROFILE } from "../../review/kept-profile";
import type { IndicatorChoice } from "../../articulation/evaluation/indicator-choice";
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
    const journal = parseJournal(await this.context.host.loadText(JOURNAL));
    const acceptances = parseAcceptances(await this.context.host.loadText(ACCEPTANCES));
    const keptProfile = parseKeptProfile(await this.context.host.loadText(SCORING_PROFILE));
    const choices = parseChoices(await this.context.host.loadText(INDICATOR_CHOICES));
    this.#isLoaded = true;
    if (acceptances !== "damaged") this.#acceptances = acceptances;
    if (journal !== "damaged") this.context.store.set({ journal });
    this.context.store.set({ keptProfile, choices: choices === "damaged" ? [] : choices });
    const unreadable = [[JOURNAL, journal], [ACCEPTANCES, acceptances], [SCORING_PROFILE, keptProfile], [INDICATOR_CHOICES, choices]] as const;
    const first = unreadable.find(([, kept]) => kept === "damaged");
    if (first) throw damaged(first[0]);
  }

  async changeAcceptances(change: (acceptances: readonly Acceptance[]) => readonly Acceptance[]): Promise<void> {
    const { host } = this.context;
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
    const current = parseChoices(await host.loadText(INDICATOR_CHOICES));
    const choices = change(current === "damaged" ? [] : current);
    await host.saveText(INDICATOR_CHOICES, choicesText(choices));
    store.set({ choices });
  }
}
