export interface FindingTexts {
  readonly heading: string;
}
