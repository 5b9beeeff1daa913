import type { FormGroup } from "./form-group";

/** One choice of several, with what it does where its name does not say so. */
export interface ChoiceText {
  readonly label: string;
  readonly effect?: string;
}

/** Whose display language the pane follows unless told otherwise. */
export type Display = "office" | "browser";

export interface SettingsTexts {
  readonly heading: string;
  readonly equality: { readonly heading: string; readonly interval: ChoiceText; readonly exact: ChoiceText };
  readonly marks: {
    readonly heading: string;
    readonly "fill-and-border": ChoiceText;
    readonly "border-only": ChoiceText;
    readonly none: ChoiceText;
    /** In front of the sample cells, for screen readers. */
    readonly samples: string;
    readonly error: string;
    readonly warning: string;
    readonly consequence: string;
  };
  readonly liveCheck: { readonly heading: string; readonly effect: string };
  readonly write: { readonly heading: string; readonly values: ChoiceText; readonly formulas: ChoiceText; readonly effect: string };
  readonly preview: { readonly heading: string; readonly effect: string };
  readonly forms: { readonly heading: string; readonly summary: (kinds: number, skipped: number) => string; readonly choose: string };
  readonly language: {
    readonly heading: string;
    /** Follows the place, with the language that this is now where it is known. */
    readonly follow: Readonly<Record<Display, (now: string | null) => string>>;
    readonly "zh-CN": string;
    readonly "en-US": string;
  };
  readonly reset: string;
  readonly wasReset: string;
  readonly undoReset: string;
  readonly import: string;
  readonly export: string;
  readonly imported: string;
  readonly notImported: string;
  readonly exported: (file: string) => string;
  readonly fileName: string;
  readonly formsPage: {
    readonly heading: string;
    readonly effect: string;
    readonly groups: Readonly<Record<FormGroup, string>>;
    readonly all: (kinds: number) => string;
    /** How often the form stands in this workbook. */
    readonly here: (times: number) => string;
  };
}
