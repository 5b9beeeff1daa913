import { workbookFile } from "./compose/workbook-file";
import { indicatorScores2024 } from "./indicator-scores-2024";
import { plantedErrors2024 } from "./planted-errors-2024";
import { budget2019 } from "./s003-budget-2019";
import { execution2021 } from "./s004-execution-2021";
import { selfEvaluation2024 } from "./s002-self-evaluation-2024";
import type { SampleWorkbook } from "./sample-workbook";

export const sampleWorkbooks: readonly SampleWorkbook[] = [
  selfEvaluation2024,
  budget2019,
  execution2021,
  plantedErrors2024,
  indicatorScores2024,
];

export function bytesOf(workbook: SampleWorkbook): Uint8Array {
  return workbookFile(workbook.title, workbook.sheets());
}
