import type { CellPlaces } from "../articulation/cell-places";
import type { CellReference } from "../sheet/address";
import type { Change } from "./change";

/** Changes as they are kept: each with what its cell is among the forms, so that it is found again. */
export function placed(changes: readonly Change[], places: CellPlaces): Change[] {
  return changes.map((change) => {
    const place = places.placeOf(change.cell);
    return place === undefined ? change : { ...change, place };
  });
}

/**
 * Where the cell of a change stands now, after rows or columns were inserted or deleted: by its place among the forms of its
 * sheet, which must be the only one of its kind. A cell that lay in no form is looked for where it was. Null when it is not
 * found: the sheet has another name, the form or the row is gone, or two rows go by one name.
 */
export function locateAmong(places: CellPlaces): (change: Change) => CellReference | null {
  return ({ cell, place }) => (place === undefined ? cell : places.cellAt(cell.sheet, place));
}
