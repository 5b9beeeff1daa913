/** Differences that were kept with a written explanation. */
export interface AcceptedTexts {
  readonly heading: (count: number) => string;
  /** What acceptance means. */
  readonly effect: string;
  readonly explanation: string;
  readonly acceptedAt: (time: string) => string;
  readonly withdraw: string;
  readonly withdrawWhich: (title: string) => string;
  readonly empty: string;
  readonly emptyWhy: string;
  readonly returned: (count: number) => string;
  readonly returnedWhy: string;
  readonly see: string;
  readonly seeWhich: (title: string) => string;
}
