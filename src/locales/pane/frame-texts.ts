export interface FrameTexts {
  readonly heading: string;
}
