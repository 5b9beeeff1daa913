export interface AcceptedTexts {
  readonly heading: string;
}
