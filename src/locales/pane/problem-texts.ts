export interface ProblemTexts {
  readonly heading: string;
}
