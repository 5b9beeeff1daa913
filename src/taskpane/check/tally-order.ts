import type { SeverityWord } from "../../locales/locale";
import type { Tally } from "../../review/sheet-section";

/** The parts of a tally from grave to light, each with its severity. */
export const TALLY_ORDER: readonly (readonly [keyof Tally, SeverityWord])[] = [["errors", "error"], ["warnings", "warning"], ["tails", "tail"], ["hints", "info"]];
