import { acceptanceOf } from "../../review/acceptance-of";
import type { ListItem } from "../../review/sheet-section";
import type { Checking } from "./checking";
import type { DocumentMemory } from "./document-memory";
import type { SessionContext } from "./session-context";

/** Lets differences stand with a written reason, and takes that back. */
export class Accepting {
  constructor(
    private readonly context: SessionContext,
    private readonly memory: DocumentMemory,
    private readonly checking: Checking,
  ) {}

  async accept(item: ListItem, explanation: string): Promise<void> {
    const { now, store } = this.context;
    const findings = item.kind === "finding" ? [item.finding] : item.findings;
    const accepted = findings.map((finding) => acceptanceOf(finding, explanation, now()));
    const known = new Set(accepted.map(({ finding }) => finding));
    await this.memory.changeAcceptances((kept) => [...kept.filter(({ finding }) => !known.has(finding)), ...accepted]);
    store.set({ open: null });
    await this.checking.sortAnew();
  }

  async withdraw(finding: string): Promise<void> {
    await this.memory.changeAcceptances((kept) => kept.filter((acceptance) => acceptance.finding !== finding));
    await this.checking.sortAnew();
  }
}
