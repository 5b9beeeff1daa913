import type { CellValue } from "../../sheet/cell";
import type { RawCell } from "./cell-scanner";
import type { DateSystem } from "../../sheet/date-system";
import { dateSerial } from "./date-serial";
import { decodeExcelString } from "../xml/excel-string";
import { WorkbookFileError } from "../workbook-file-error";
import { decodeXml } from "../xml/xml-text";

/** What the value of a cell may refer to. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly dateSystem: DateSystem;
}

/**
 * The typed value of a cell. An empty text without a formula is a blank: openpyxl and others write
 * blanks that way, and nobody who looks at the sheet can tell them apart.
 */
export function cellValue(cell: RawCell, { strings, dateSystem }: ValueContext): CellValue {
  const { source } = cell;
  switch (cell.type) {
    case "s": {
      if (source === undefined || source === "") return null;
      const text = strings[Number(source)];
      if (text === undefined) throw new WorkbookFileError("damaged", `shared string ${source}`);
      return text === "" ? null : text;
    }
    case "inlineStr":
      return cell.inlineText === undefined || cell.inlineText === "" ? null : cell.inlineText;
    case "str": {
      const text = source === undefined ? "" : detach(decodeExcelString(decodeXml(source)));
      return text === "" && !cell.formula ? null : text;
    }
    case "b":
      return source === undefined ? null : source.trim() === "1" || source.trim() === "true";
    case "e":
      return { error: source === undefined ? "#VALUE!" : decodeXml(source) };
    case "d":
      return source === undefined ? null : (dateSerial(source, dateSystem) ?? decodeXml(source));
    default: {
      if (source === undefined || source === "") return null;
      const number = Number(source);
      if (!Number.isFinite(number)) throw new WorkbookFileError("damaged", `number ${source}`);
      return number;
    }
  }
}

/** A copy that does not keep the sheet's whole text alive, as a slice of it would. */
export function detach(text: string): string {
  return text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join("");
}
