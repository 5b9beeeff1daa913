import type { Sheet as SheetLook, Workbook } from "hucre";
import { isMarkCondition } from "../../../host/mark";
import type { GridLimits } from "../grid";

export type NotDrawn = GridLimits["notDrawn"][number];

const DRAWN_RULES: ReadonlySet<string> = new Set([
  "expression", "cellIs", "duplicateValues", "uniqueValues", "containsText", "notContainsText", "beginsWith", "endsWith",
  "containsBlanks", "notContainsBlanks", "colorScale", "dataBar",
]);

/** What the file holds and the grid does not draw. `looks` is undefined where the looks of the file could not be read. */
export function notDrawn(looks: Workbook | undefined): NotDrawn[] {
  if (!looks) return ["other"];
  const found = new Set<NotDrawn>(looks.sheets.flatMap(kinds));
  if (looks.cellImages?.length) found.add("image");
  return [...found];
}

function kinds({ charts, images, pivotTables, conditionalRules = [], backgroundImage, sparklines, textBoxes, slicers, timelines }: SheetLook): NotDrawn[] {
  const rules = conditionalRules.filter(({ formula }) => ![formula ?? []].flat().some(isMarkCondition));
  const has = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;
  const isOther = rules.some(({ type }) => type !== "iconSet" && !DRAWN_RULES.has(type)) || [sparklines, textBoxes, slicers, timelines].some(has);
  return [
    ...(has(charts) ? ["chart" as const] : []),
    ...(has(images) || backgroundImage ? ["image" as const] : []),
    ...(has(pivotTables) ? ["pivot" as const] : []),
    ...(rules.some(({ type }) => type === "iconSet") ? ["icon-set" as const] : []),
    ...(isOther ? ["other" as const] : []),
  ];
}
