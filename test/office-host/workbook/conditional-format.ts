import { HostError } from "../protocol/host-error";
import { intersection } from "./area";
import type { Area } from "./area";
import { isWellFormed } from "./formula-tokens";
import type { Sheet } from "./sheet";

/** One rule of conditional formatting on one or more areas of a sheet. */
export class ConditionalFormat {
  formula = "";
  stopIfTrue = false;
  /** What it changes where it holds, such as `fill.color`. */
  format: Readonly<Record<string, unknown>> = {};

  constructor(
    readonly id: string,
    readonly type: string,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  touches(areas: readonly Area[]): boolean {
    return this.areas.some((mine) => areas.some((area) => intersection(mine, area) !== null));
  }

  setFormula(formula: string): void {
    if (!isWellFormed(formula)) throw new HostError("InvalidArgument", `formula ${formula}`);
    this.change("formula", formula);
  }

  read(key: string): unknown {
    return this.format[key] ?? null;
  }

  write(key: string, value: unknown): void {
    this.change("format", { ...this.format, [key]: value });
  }

  clearFormat(prefix: string): void {
    this.change("format", Object.fromEntries(Object.entries(this.format).filter(([key]) => !key.startsWith(prefix))));
  }

  /** Sets one of our own properties so that Excel's undo finds the old one. */
  change<Key extends "formula" | "stopIfTrue" | "format">(key: Key, value: ConditionalFormat[Key]): void {
    this.sheet.requireFormattable();
    const before = this[key];
    this.sheet.workbook.undo.record(() => Object.assign(this, { [key]: before }));
    Object.assign(this, { [key]: value });
  }

  delete(): void {
    this.sheet.setConditionalFormats(this.sheet.conditionalFormats.filter((format) => format !== this));
  }

  /** The place among the rules of the sheet; 0 wins. */
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this);
  }

  /** Beyond the ends counts as the end, negative counts from the back. */
  moveTo(priority: number): void {
    const others = this.sheet.conditionalFormats.filter((format) => format !== this);
    const place = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(others.length, priority);
    this.sheet.setConditionalFormats([...others.slice(0, place), this, ...others.slice(place)]);
  }
}
