import { HostError } from "../protocol/host-error";
import { parseArea } from "./a1";
import { Calculation } from "./calculation";
import { ErrorValue, GENERAL } from "./cell";
import type { CellValue } from "./cell";
import { ConditionalFormat } from "./conditional-format";
import { EVENT, EventQueue } from "./event-queue";
import type { NamedItem } from "./named-item";
import { Sheet } from "./sheet";
import type { Visibility } from "./sheet";
import { UndoStack } from "./undo-stack";

/** Who is changing the workbook now, as change events tell it. */
export interface Author {
  readonly source: "Local" | "Remote";
  readonly triggerSource: "Unknown" | "ThisLocalAddin";
}

export const USER: Author = { source: "Local", triggerSource: "Unknown" };
export const ADDIN: Author = { source: "Local", triggerSource: "ThisLocalAddin" };
export const COAUTHOR: Author = { source: "Remote", triggerSource: "Unknown" };

/** A cell as a test puts it into a workbook, past all rules of typing and protection. */
export interface CellContent {
  readonly value?: CellValue;
  /** With its `=`; `value` is what it shows. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly format?: Readonly<Record<string, unknown>>;
}

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** A workbook in memory. It outlives the host: opening it again is what saving and reopening is to a user. */
export class Workbook {
  name = "Book1.xlsx";
  sheets: Sheet[] = [];
  names: NamedItem[] = [];
  /** JSON texts: the one store behind `Office.context.document.settings` and `workbook.settings`. */
  readonly settings = new Map<string, string>();
  customXmlParts: CustomXmlPart[] = [];
  structureProtected = false;
  author: Author = USER;
  active: Sheet;
  readonly undo = new UndoStack();
  readonly events = new EventQueue();
  readonly calculation = new Calculation(this);
  private nextId = 1;

  constructor(...names: readonly string[]) {
    for (const name of names.length > 0 ? names : ["Sheet1"]) this.insert(name);
    this.active = this.sheet(this.sheets[0]?.name ?? "");
  }

  newId(): string {
    return `{00000000-0000-0000-0000-${String(this.nextId++).padStart(12, "0")}}`;
  }

  findSheet(key: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  sheet(key: string): Sheet {
    const sheet = this.findSheet(key);
    if (sheet === null) throw new HostError("ItemNotFound", `sheet ${key}`);
    return sheet;
  }

  addSheet(name: string): Sheet {
    this.requireUnprotected();
    Sheet.requireName(name);
    if (this.findSheet(name) !== null) throw new HostError("ItemAlreadyExists", name);
    const sheet = this.insert(name);
    this.events.raise(EVENT.added, sheet.id, { type: "WorksheetAdded", source: this.author.source });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.requireUnprotected();
    sheet.requirePresent();
    const left = this.sheets.filter((other) => other !== sheet);
    const [next] = left.filter((other) => other.visibility === "Visible");
    if (next === undefined) throw new HostError("InvalidOperation", "the last visible sheet");
    Object.assign(sheet, { deleted: true });
    this.sheets = left;
    if (this.active === sheet) this.active = next;
    this.calculation.cellsChanged();
    this.events.raise(EVENT.deleted, sheet.id, { type: "WorksheetDeleted", source: this.author.source });
  }

  activate(sheet: Sheet): void {
    sheet.requirePresent();
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `the sheet ${sheet.name} is hidden`);
    if (this.active === sheet) return;
    this.events.raise(EVENT.deactivated, this.active.id, { type: "WorksheetDeactivated" });
    this.active = sheet;
    this.events.raise(EVENT.activated, sheet.id, { type: "WorksheetActivated" });
  }

  requireUnprotected(): void {
    if (this.structureProtected) throw new HostError("AccessDenied", "the workbook is protected");
  }

  /** Puts a cell there as if it had always been: no event, no undo. */
  put(sheetName: string, address: string, content: CellContent | CellValue): void {
    const sheet = this.sheet(sheetName);
    const { row, column } = parseArea(address);
    const given = typeof content === "object" && content !== null && !(content instanceof ErrorValue) ? content : { value: content };
    const { value = null, formula = null, numberFormat = GENERAL, format = {} } = given;
    sheet.grid.set(row, column, { value, formula, numberFormat, format });
    if (formula !== null) this.calculation.give(sheet, row, column, formula, value);
  }

  /** A sheet as it lies in the file. */
  insert(name: string, visibility: Visibility = "Visible"): Sheet {
    const sheet = new Sheet(this, this.newId(), name);
    sheet.visibility = visibility;
    this.sheets.push(sheet);
    return sheet;
  }

  /** A rule that somebody else put there. */
  putConditionalFormat(sheetName: string, addresses: readonly string[], type: string, formula = ""): ConditionalFormat {
    const sheet = this.sheet(sheetName);
    const rule = new ConditionalFormat(this.newId(), type, sheet, addresses.map(parseArea));
    rule.formula = formula;
    sheet.conditionalFormats = [rule, ...sheet.conditionalFormats];
    return rule;
  }
}
