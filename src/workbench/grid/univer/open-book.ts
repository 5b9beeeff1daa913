import type { ICellData, Workbook, Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellState } from "../../../changes/change";
import type { CellReference } from "../../../sheet/address";
import { valueOf } from "../snapshot/cell-data";
import { filedFormula } from "../snapshot/future-functions";
import { KeptFormulas } from "./kept-formulas";

const GENERAL = "General";

/** The workbook that the grid shows, as the cells of the rest of the program. */
export class OpenBook {
  readonly kept = new KeptFormulas();

  constructor(
    readonly workbook: Workbook,
    private readonly formulas: FormulaDataModel,
  ) {}

  get id(): string {
    return this.workbook.getUnitId();
  }

  sheet(name: string): Worksheet | undefined {
    return this.workbook.getSheetBySheetName(name) ?? undefined;
  }

  nameOf(sheetId: string): string | undefined {
    return this.workbook.getSheetBySheetId(sheetId)?.getName();
  }

  visibleSheets(): string[] {
    return this.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden()).map((sheet) => sheet.getName());
  }

  data({ sheet, row, column }: CellReference): ICellData | undefined {
    return this.sheet(sheet)?.getCellRaw(row, column) ?? undefined;
  }

  format(cell: CellReference): string {
    return this.workbook.getStyles().getStyleByCell(this.data(cell))?.n?.pattern ?? GENERAL;
  }

  state(cell: CellReference): CellState {
    const data = this.data(cell);
    const value = valueOf(data);
    const formula = this.formula(cell, data) ?? this.kept.at(cell, value);
    return { value, format: this.format(cell), ...(formula !== undefined && { formula }) };
  }

  private formula(cell: CellReference, data: ICellData | undefined): string | undefined {
    const own = data?.f ?? "";
    const shown = own === "" ? this.sharedFormula(cell, data) : own;
    return shown === undefined ? undefined : filedFormula(shown.replace(/^=/, ""));
  }

  /** Copied formulas share their text: it stands with the first of them. */
  private sharedFormula({ sheet, row, column }: CellReference, data: ICellData | undefined): string | undefined {
    const sheetId = data?.si ? this.sheet(sheet)?.getSheetId() : undefined;
    return sheetId === undefined ? undefined : this.formulas.getFormulaStringByCell(row, column, sheetId, this.id) ?? undefined;
  }
}
