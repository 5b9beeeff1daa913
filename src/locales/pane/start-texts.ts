export interface StartTexts {
  readonly heading: string;
}
