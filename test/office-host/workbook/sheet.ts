import { HostError } from "../protocol/host-error";
import type { Area } from "./area";
import { CellGrid } from "./cell-grid";
import type { ConditionalFormat } from "./conditional-format";
import { EVENT } from "./event-queue";
import type { NamedItem } from "./named-item";
import { PROTECTION_OPTIONS } from "./protection-options";
import type { ProtectionOptions } from "./protection-options";
import type { Workbook } from "./workbook";

export const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]|^'|'$/;

/** One worksheet. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  readonly grid = new CellGrid();
  conditionalFormats: readonly ConditionalFormat[] = [];
  readonly merges: Area[] = [];
  /** Areas filled by one array formula, which can only be changed as a whole. */
  readonly arrays: Area[] = [];
  names: NamedItem[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  protection: { readonly on: boolean; readonly password: string; readonly options: ProtectionOptions } = {
    on: false,
    password: "",
    options: PROTECTION_OPTIONS,
  };
  deleted = false;
  private currentName: string;

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    name: string,
  ) {
    this.currentName = name;
  }

  get name(): string {
    return this.currentName;
  }

  static requireName(name: string): void {
    if (name === "" || name.length > LONGEST_NAME || FORBIDDEN_IN_NAME.test(name)) throw new HostError("InvalidArgument", `sheet name ${name}`);
  }

  rename(name: string): void {
    this.workbook.requireUnprotected();
    Sheet.requireName(name);
    const other = this.workbook.findSheet(name);
    if (other !== null && other !== this) throw new HostError("ItemAlreadyExists", name);
    const nameBefore = this.currentName;
    this.currentName = name;
    this.workbook.events.raise(EVENT.nameChanged, this.id, { type: "WorksheetNameChanged", source: "Local", nameBefore, nameAfter: name });
  }

  setVisibility(visibility: Visibility): void {
    this.workbook.requireUnprotected();
    const others = this.workbook.sheets.some((sheet) => sheet !== this && sheet.visibility === "Visible");
    if (visibility !== "Visible" && !others) throw new HostError("InvalidOperation", "the last visible sheet");
    const visibilityBefore = this.visibility;
    this.visibility = visibility;
    const args = { type: "WorksheetVisibilityChanged", source: "Local", visibilityBefore, visibilityAfter: visibility };
    this.workbook.events.raise(EVENT.visibilityChanged, this.id, args);
  }

  /** Every use of an object that stood on a sheet which is gone fails like this. */
  requirePresent(): void {
    if (this.deleted) throw new HostError("ItemNotFound", `the sheet ${this.currentName} was deleted`);
  }

  requireUnprotected(): void {
    this.requirePresent();
    if (this.protection.on) throw new HostError("AccessDenied", `the sheet ${this.currentName} is protected`);
  }

  /** Formats, conditional ones included, may be allowed where the content is locked. */
  requireFormattable(): void {
    if (!this.protection.options.allowFormatCells) this.requireUnprotected();
    this.requirePresent();
  }

  setConditionalFormats(formats: readonly ConditionalFormat[]): void {
    this.requireFormattable();
    const before = this.conditionalFormats;
    this.workbook.undo.record(() => (this.conditionalFormats = before));
    this.conditionalFormats = formats;
  }
}
