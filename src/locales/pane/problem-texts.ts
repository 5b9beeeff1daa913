import type { HostFailureCode, WorkbookState } from "../../host/host-failure";

/** What was going on when something did not work. */
export type ProblemMoment =
  | "recognizing" | "checking" | "applying" | "undoing" | "reporting" | "clearing" | "selecting" | "accepting" | "loading" | "saving-profile"
  | "removing-profile" | "choosing";

export type ProblemCode = HostFailureCode | "refused" | "engine" | "journal-damaged" | "profile-damaged" | "choices-damaged" | "fix-outdated";

/** What happened, what still works, what to do; the technical text only in a block that can be copied. */
export interface ProblemTexts {
  readonly title: (code: ProblemCode, during: ProblemMoment) => string;
  readonly workbook: (state: WorkbookState, during: ProblemMoment) => string;
  readonly advice: (code: ProblemCode) => string;
  readonly detail: string;
  readonly copy: string;
  readonly copied: string;
  readonly protectedSheets: {
    readonly title: (names: readonly string[]) => string;
    readonly others: (sheets: number, others: number) => string;
    readonly advice: string;
    readonly lookOnly: string;
  };
  readonly unmarked: string;
  readonly unsupported: UnsupportedTexts;
}

/** An Excel that cannot run us. */
export interface UnsupportedTexts {
  readonly heading: string;
  readonly what: (version: string) => string;
  readonly todo: string;
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly versions: (excel: string, has: string, needs: string, own: string) => readonly string[];
  readonly copy: string;
  readonly copied: string;
}
