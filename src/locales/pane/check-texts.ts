export interface CheckTexts {
  readonly heading: string;
}
