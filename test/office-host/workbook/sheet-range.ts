import { HostError } from "../protocol/host-error";
import { formatArea, quotedSheet } from "./a1";
import { intersection, isOnSheet } from "./area";
import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** A rectangle on a sheet: what `Excel.Range` stands for. */
export class SheetRange {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    sheet.requirePresent();
    if (!isOnSheet(area)) throw new HostError("InvalidArgument", "outside the sheet");
  }

  get address(): string {
    this.sheet.requirePresent();
    return `${quotedSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }

  /** The same rectangle with some of its numbers changed. */
  with(changes: Partial<Area>): SheetRange {
    return new SheetRange(this.sheet, { ...this.area, ...changes });
  }

  intersection(area: Area): SheetRange | null {
    const common = intersection(this.area, area);
    return common && new SheetRange(this.sheet, common);
  }

  /** What of the used part of the sheet lies here. */
  used(valuesOnly: boolean): SheetRange | null {
    this.sheet.requirePresent();
    const used = this.sheet.grid.used(valuesOnly);
    return used && this.intersection(used);
  }
}

/** Several rectangles on one sheet: what `Excel.RangeAreas` stands for. */
export class SheetAreas {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {
    if (areas.length === 0) throw new HostError("ItemNotFound", "no areas");
  }

  get ranges(): readonly SheetRange[] {
    return this.areas.map((area) => new SheetRange(this.sheet, area));
  }

  get address(): string {
    return this.ranges.map((range) => range.address).join(",");
  }
}
