import type { NotDrawn, WorkbenchTexts } from "../workbench-texts";
import { counted } from "./counted";

const SAMPLES: Readonly<Record<string, string>> = {
  差错示例: "Budget tables with eighteen common errors",
  "部门预算-2019": "A set of published budget tables",
  "预算执行情况-2021": "Swapped columns, lost percentages, rounding",
  "自评表与指标体系-2024": "Project self-evaluation and indicator system",
  "指标得分示例-2024": "a self-evaluation with targets and actual values, scores recalculated by the rules",
};

const NOT_DRAWN: Readonly<Record<NotDrawn, string>> = {
  chart: "charts", image: "pictures", pivot: "pivot tables", sparkline: "sparklines", "conditional-format": "some conditional formats", other: "other objects",
};

export const workbench: WorkbenchTexts = {
  name: "Gouji workbench",
  fileBar: "File",
  gridArea: "Spreadsheet",
  gridKeys: "F6 leads into the spreadsheet and out of it",
  paneArea: "Check",
  sheets: "Sheets",
  hiddenSheets: (sheets) => `${sheets} hidden`,
  revealed: (sheet) => `“${sheet}” is hidden in the file and shown here. It stays hidden in the download.`,
  open: "Open",
  samples: "Samples",
  download: "Download",
  unchanged: "Unchanged",
  changed: (cells) => `${counted(cells, "cell")} changed`,
  onlyHere: "Files are opened on this computer only",
  sampleAbout: (sample) => SAMPLES[sample] ?? null,
  checkedName: (name) => `${name}-checked`,
  opening: (file) => `Opening “${file}”`,
  cellsRead: (cells) => `${cells.toLocaleString("en-US")} cells read`,
  cancel: "Cancel",
  notOpened: (file) => `“${file}” was not opened`,
  othersKept: "The workbook that is open is as it was.",
  nothingOpen: "Open an .xlsx file, or choose one of the samples. A file can also be dropped here.",
  dropHere: "Drop the file to open it on this computer",
  cellAddress: "Cell",
  cellContent: "Content of the cell",
  noCell: "No cell selected",
  gridLoading: "Loading the spreadsheet…",
  gridFailed: "The spreadsheet could not be loaded",
  gridFailedWhy: "Checking, recalculating and downloading still work; the sheets just cannot be seen here.",
  retry: "Retry",
  close: "Close",
  leave: {
    title: (file, cells) => (cells > 0 ? `${counted(cells, "changed cell")} of “${file}” not downloaded yet` : `“${file}” holds something new that was not downloaded yet`),
    what: (other) => `Opening “${other}” drops these changes.`,
    downloadFirst: "Download, then open",
    openAnyway: "Open without downloading",
    stay: "Cancel",
  },
  setBack: "Not written; the cells are as they were",
  stale: (cells) => `${counted(cells, "formula")} still ${cells === 1 ? "shows" : "show"} an older value`,
  staleWhy: "The spreadsheet here cannot calculate them. Excel calculates them when it opens the downloaded file.",
  unevaluated: (cells) => `${counted(cells, "formula")} cannot be calculated here: the value kept in the file is shown.`,
  notDrawn: (kinds) => `Not shown here: ${kinds.map((kind) => NOT_DRAWN[kind]).join(", ")}. They stay in the file as they are.`,
  downloaded: (file) => `Downloaded “${file}”`,
  downloadFailed: "Not downloaded. The workbook is still here; please try again.",
};
