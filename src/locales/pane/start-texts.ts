/** The first run: the promise, what was recognized, and that nothing leaves the machine. */
export interface StartTexts {
  readonly heading: string;
  readonly promise: string;
  readonly check: string;
  readonly recognized: (forms: number) => string;
  readonly as: (form: string) => string;
  readonly noUnit: string;
  /** Where a form may be mistaken for another. */
  readonly unsure: string;
  readonly unrecognized: (sheets: number) => string;
  readonly nothingRecognized: string;
  readonly privacy: string;
  readonly privacyWhy: string;
}
