import type { CellStyle } from "hucre";
import type { IStyleData } from "@univerjs/core";
import { cellStyleOf } from "./cell-style";
import type { Palette } from "./palette";

const GENERAL = "General";

/** The looks of a workbook, each kept once: readers make a new object for every cell, and cells are many. */
export class StyleBook {
  private readonly ids = new Map<string, string | undefined>();
  private readonly kept: Record<string, IStyleData> = {};

  constructor(
    private readonly palette: Palette,
    /** Begins the ids, where looks of several books meet. */
    private readonly prefix = "",
  ) {}

  get styles(): Record<string, IStyleData> {
    return this.kept;
  }

  /** The id of a look with a number format; undefined for what looks like nothing. */
  idOf(style: CellStyle | undefined, format: string): string | undefined {
    const key = `${format}\n${style ? JSON.stringify(style) : ""}`;
    if (this.ids.has(key)) return this.ids.get(key);
    const data = { ...(style && cellStyleOf(style, this.palette)), ...(format !== GENERAL && { n: { pattern: format } }) };
    const id = Object.keys(data).length === 0 ? undefined : `${this.prefix}f${String(this.ids.size)}`;
    if (id !== undefined) this.kept[id] = data;
    this.ids.set(key, id);
    return id;
  }
}
