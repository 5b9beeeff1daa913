/** What a workbook holds that the grid does not draw. */
export type NotDrawn = "chart" | "image" | "pivot" | "sparkline" | "conditional-format" | "other";

/** The page for people without Excel: what stands around the pane. */
export interface WorkbenchTexts {
  readonly name: string;
  readonly fileBar: string;
  readonly gridArea: string;
  readonly gridKeys: string;
  readonly paneArea: string;
  readonly sheets: string;
  /** The sheets that the file hides, on the button that lists them. */
  readonly hiddenSheets: (sheets: number) => string;
  /** A hidden sheet was given a tab. */
  readonly revealed: (sheet: string) => string;
  readonly open: string;
  readonly samples: string;
  readonly download: string;
  readonly unchanged: string;
  readonly changed: (cells: number) => string;
  readonly onlyHere: string;
  /** What a sample shows, by its file name. */
  readonly sampleAbout: (sample: string) => string | null;
  /** The name of a file that was worked on, without its ending. */
  readonly checkedName: (name: string) => string;
  readonly opening: (file: string) => string;
  readonly cellsRead: (cells: number) => string;
  readonly cancel: string;
  readonly notOpened: (file: string) => string;
  /** Another workbook stays open. */
  readonly othersKept: string;
  readonly nothingOpen: string;
  readonly dropHere: string;
  readonly cellAddress: string;
  readonly cellContent: string;
  readonly noCell: string;
  readonly gridLoading: string;
  readonly gridFailed: string;
  readonly gridFailedWhy: string;
  readonly retry: string;
  readonly close: string;
  readonly leave: {
    readonly title: (file: string, cells: number) => string;
    readonly what: (other: string) => string;
    readonly downloadFirst: string;
    readonly openAnyway: string;
    readonly stay: string;
  };
  readonly setBack: string;
  readonly stale: (cells: number) => string;
  readonly staleWhy: string;
  readonly unevaluated: (cells: number) => string;
  readonly notDrawn: (kinds: readonly NotDrawn[]) => string;
  readonly downloaded: (file: string) => string;
  readonly downloadFailed: string;
}
