import type { Refusal } from "../../host/workbook-host";
import { addressToText } from "../../sheet/address";
import type { FileErrorCode } from "../locale";

/** Why a cell or a sheet could not be written, and what to do. */
export function refusalText({ code, sheet, cell }: Refusal): string {
  const at = cell ? `${sheet} ${addressToText(cell)}` : `“${sheet}”`;
  switch (code) {
    case "protected":
      return `“${sheet}” is protected and cannot be written. Choose Review › Unprotect Sheet in Excel, then retry`;
    case "no-such-sheet":
      return `there is no sheet “${sheet}”`;
    case "cell-changed":
      return `${at} has changed meanwhile and was not written`;
    case "merged-cell":
      return `${at} lies inside a merged area and cannot be written`;
    case "array-formula":
      return `${at} belongs to an array formula and cannot be written alone`;
    case "read-only":
      return `${at} is read-only`;
  }
}

/** Why a file could not be read, and what to do. */
export function fileErrorText(code: FileErrorCode): string {
  switch (code) {
    case "not-found":
      return "no such file";
    case "is-directory":
      return "this is a folder, not a file";
    case "no-permission":
      return "no permission to read this file";
    case "unreadable":
      return "the file could not be read";
    case "not-a-workbook":
      return "this is not an Excel workbook (.xlsx)";
    case "encrypted":
      return "the workbook has a password. Remove it in Excel, save, and check again";
    case "legacy-xls":
      return "this is the old format (.xls or .et). Save it as .xlsx in Excel or WPS and check again";
    case "binary-workbook":
      return "this is a binary workbook (.xlsb). Save it as .xlsx in Excel and check again";
    case "truncated":
      return "the file is incomplete, its end is missing. Copy or download it again";
    case "damaged":
      return "the file is damaged. Open and repair it in Excel, save, and check again";
    case "zip-bomb":
      return "unpacked, the file is larger than any honest workbook; it was not read";
    case "xml-entities":
      return "the file holds what no spreadsheet program writes (XML entities); it was not read";
    case "too-large":
      return "the workbook is too large and was not read";
  }
}
