import { addressToText, type CellAddress } from "../../sheet/address";
import { isCellError } from "../../sheet/cell";
import type { CellState } from "../../changes/change";
import { encodeExcelString } from "../xml/excel-string";
import { encodeXml } from "../xml/xml-text";

/**
 * A cell as the file holds it. Texts are written into the cell itself: the table of shared strings
 * stays as it is.
 */
export function cellXml(prefix: string, address: CellAddress, style: number | undefined, state: CellState): string {
  const { value, formula } = state;
  const element = (name: string, content: string): string => `<${prefix}${name}>${content}</${prefix}${name}>`;
  const computed = formula === undefined ? "" : element("f", encodeXml(formula));
  const cell = (type: string, content: string): string => {
    const open = `<${prefix}c r="${addressToText(address)}"${style === undefined ? "" : ` s="${String(style)}"`}${type}`;
    return content === "" ? `${open}/>` : `${open}>${content}</${prefix}c>`;
  };
  if (value === null) return cell("", computed);
  if (typeof value === "number") return cell("", computed + element("v", numberText(value)));
  if (typeof value === "boolean") return cell(' t="b"', computed + element("v", value ? "1" : "0"));
  if (isCellError(value)) return cell(' t="e"', computed + element("v", encodeXml(value.error)));
  if (formula !== undefined) return cell(' t="str"', computed + element("v", textContent(value)));
  return cell(' t="inlineStr"', element("is", `<${prefix}t${spaceAttribute(value)}>${textContent(value)}</${prefix}t>`));
}

function textContent(text: string): string {
  return encodeXml(encodeExcelString(text));
}

/** Without it, readers may drop white space at the ends. */
function spaceAttribute(text: string): string {
  return /^\s|\s$|[\t\n]| {2}/.test(text) ? ' xml:space="preserve"' : "";
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a cell cannot hold ${String(value)}`);
  return String(value === 0 ? 0 : value);
}
