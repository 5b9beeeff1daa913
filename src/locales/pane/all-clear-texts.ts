/** What was checked, what was not and why; and where nothing was recognized at all, what could be. */
export interface AllClearTexts {
  readonly heading: string;
  /** Where differences were accepted. */
  readonly nothingLeft: string;
  readonly limits: string;
  readonly allHold: (ties: number) => string;
  readonly someHold: (holding: number, ties: number) => string;
  readonly noTies: string;
  readonly checked: string;
  readonly ties: (ties: number) => string;
  readonly holding: (holding: number, ties: number) => string;
  readonly withTails: (tails: number) => string;
  readonly empty: string;
  readonly moreForms: (forms: number, first: string, last: string, ties: number) => string;
  readonly betweenForms: string;
  readonly betweenFormsSuch: string;
  readonly notChecked: string;
  readonly checkedFold: (forms: number, ties: number) => string;
  readonly notCheckedFold: (reasons: number) => string;
  readonly notCheckedCount: (places: number) => string;
  readonly notStandard: string;
  readonly skipped: string;
  readonly sheets: (names: readonly string[]) => string;
  readonly report: string;
  readonly clearMarks: string;
  readonly nothingRecognized: {
    readonly heading: string;
    readonly looked: (names: readonly string[], more: number) => string;
    readonly noSheets: string;
    readonly recognizable: string;
    readonly forms: readonly { readonly name: string; readonly detail?: string }[];
  };
}
