import { expenditureTable, generalPublicTable, revenueTable } from "./planted/account-tables";
import { basicTable, detailTable, governmentFundTable, threePublicTable } from "./planted/detail-tables";
import { plantedErrors } from "./planted/errors";
import { evaluationForm, evaluationSystem } from "./planted/evaluation";
import { comparisonTable, executionTable } from "./planted/execution-tables";
import { plant } from "./planted/plant";
import { appropriationTable, revenueAndExpenditureTable } from "./planted/summary-tables";
import { overallTargets, projectTargets } from "./planted/target-forms";
import type { SheetDraft } from "./compose/draft";
import type { SampleWorkbook } from "./sample-workbook";

export { plantedErrors, type PlantedError, type PlantedKind } from "./planted/errors";

/** The fictional workbook before errors are planted: every table ties. */
export function correctSheets(): readonly SheetDraft[] {
  return [
    revenueAndExpenditureTable(), revenueTable(), expenditureTable(), appropriationTable(), generalPublicTable(),
    basicTable(), threePublicTable(), governmentFundTable(), detailTable(), overallTargets(), projectTargets(),
    executionTable(), comparisonTable(), evaluationForm(), evaluationSystem(),
  ];
}

/** A fictional body's tables with one error of each kind. */
export const plantedErrors2024: SampleWorkbook = {
  fileName: "差错示例.xlsx",
  title: "差错示例（虚构单位）",
  sheets: () => plant(correctSheets(), plantedErrors),
};
