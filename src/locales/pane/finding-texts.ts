import type { CheckFinding } from "../../checks/check-finding";
import type { Finding } from "../../diagnosis/finding";
import type { FoldedCheck, SeverityWord } from "../locale";
import type { FigureTableTexts } from "./figure-table-texts";

/** What a fix does, for the button that does it. */
export type FixAct =
  | { readonly kind: "swap" | "correct" | "correct-formula" | "restore-percent" | "clear" }
  | { readonly kind: "change" | "fill"; readonly to: string };

/** One finding: its line in the list, and all of it when it is open. */
export interface FindingTexts {
  /** What is wrong, short enough for one line at 350 pixels. */
  readonly title: (finding: Finding) => string;
  readonly topics: Readonly<Record<FoldedCheck, string>>;
  readonly otherTopic: string;
  readonly affects: (count: number) => string;
  readonly andOthers: (first: string, count: number) => string;
  readonly offBy: (difference: string) => string;
  readonly shouldBe: (value: string) => string;
  readonly points: (value: string) => string;
  /** Around the line of a finding, for those who hear it. */
  readonly spokenBefore: (severity: SeverityWord, sheet: string) => string;
  readonly spokenBetween: string;
  readonly spokenBehind: (place: number, count: number) => string;
  /** Finds the difference in a sentence: it is what the eye looks for. */
  readonly differencePhrase: RegExp;
  readonly table: FigureTableTexts;
  /** One of many findings of one check. */
  readonly alike: (finding: CheckFinding) => string;
  readonly cause: string;
  readonly fix: string;
  readonly basis: (basis: string) => string;
  readonly noFix: string;
  readonly lookingAhead: string;
  readonly blank: string;
  readonly changesTo: string;
  readonly thenHold: (relations: number) => string;
  readonly stillOff: (address: string, difference: string, severity: "error" | "warning") => string;
  readonly stillWrong: (address: string, title: string) => string;
  readonly moreLeft: (count: number) => string;
  readonly fixOutdated: string;
  /** The act and the number of cells; `others` is how many cells follow from it. */
  readonly apply: (act: FixAct, cells: number, others: number) => string;
  readonly canUndo: string;
  readonly accept: string;
  readonly explanation: string;
  readonly explanationKept: string;
  readonly explanationMissing: string;
  readonly save: string;
  readonly cancel: string;
  readonly consequences: (count: number) => string;
  readonly showAll: (count: number) => string;
  /** The two figures of a consequence. */
  readonly against: (computed: string, expected: string, written: string | null) => string;
  readonly returned: string;
  readonly tailsWhy: (unit: string, half: string, items: number, tolerance: string) => string;
  readonly tailsMixed: string;
  readonly tailsHarmless: string;
}
