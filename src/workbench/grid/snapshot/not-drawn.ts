import type { Sheet as SheetLook, Workbook } from "hucre";
import type { GridLimits } from "../grid";

export type NotDrawn = GridLimits["notDrawn"][number];

/** What the file holds beside conditional formats and the grid does not draw. `looks` is undefined where the looks of the file could not be read. */
export function notDrawn(looks: Workbook | undefined): NotDrawn[] {
  if (!looks) return ["other"];
  const found = new Set<NotDrawn>(looks.sheets.flatMap(kinds));
  if (looks.cellImages?.length) found.add("image");
  return [...found];
}

function kinds({ charts, images, pivotTables, backgroundImage, sparklines, textBoxes, slicers, timelines }: SheetLook): NotDrawn[] {
  const has = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;
  return [
    ...(has(charts) ? ["chart" as const] : []),
    ...(has(images) || backgroundImage ? ["image" as const] : []),
    ...(has(pivotTables) ? ["pivot" as const] : []),
    ...(has(sparklines) ? ["sparkline" as const] : []),
    ...([textBoxes, slicers, timelines].some(has) ? ["other" as const] : []),
  ];
}
