export interface RecalculationTexts {
  readonly heading: string;
}
