import type { Locale } from "../locales/locale";

export interface Standing {
  readonly relations: number;
  /** Tails included. */
  readonly holding: number;
  readonly tails: number;
}

/** How many ties hold, tails included and named. */
export function standingText({ relations, holding, tails }: Standing, { commandLine }: Locale): string {
  if (relations === 0) return commandLine.nothingToCheck;
  return holding === relations ? commandLine.allHold(holding, tails) : commandLine.someHold(holding, relations, tails);
}
