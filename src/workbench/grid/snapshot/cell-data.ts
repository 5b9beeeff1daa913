import type { ICellData } from "@univerjs/core";
import { isCellError, type CellValue } from "../../../sheet/cell";
import { CELL_TYPE, DOCUMENT, NO, YES } from "./univer-words";

/** Excel's errors, by which a grid's text is known to be one. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|ERROR!)$/;

const LOOKS_LIKE_NUMBER = /^\s*[-+(]?[¥$]?\s*[\d.]/;

/** A value as the grid keeps it. Text that looks like a number is kept from becoming one. */
export function valueData(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CELL_TYPE.number };
  if (typeof value === "boolean") return { v: value ? YES : NO, t: CELL_TYPE.boolean };
  if (isCellError(value)) return { v: value.error, t: CELL_TYPE.text };
  return { v: value, t: LOOKS_LIKE_NUMBER.test(value) ? CELL_TYPE.forcedText : CELL_TYPE.text };
}

/** What a cell of the grid holds. Rich text, as after typing with line breaks, is taken as its words. */
export function valueOf(data: ICellData | null | undefined): CellValue {
  const { v, p } = data ?? {};
  const type: number | undefined = data?.t ?? undefined;
  if (v === null || v === undefined || v === "") return richText(p) ?? (v === "" && data?.f ? "" : null);
  if (type === CELL_TYPE.boolean || typeof v === "boolean") return Boolean(Number(v));
  if (typeof v === "number") return v;
  if (type === CELL_TYPE.number && Number.isFinite(Number(v))) return Number(v);
  return type !== CELL_TYPE.forcedText && ERROR.test(v) ? { error: v } : v;
}

function richText(document: ICellData["p"]): string | null {
  const stream = document?.body?.dataStream;
  if (stream === undefined) return null;
  const words = stream.endsWith(DOCUMENT.end) ? stream.slice(0, -DOCUMENT.end.length) : stream;
  return words.replaceAll(DOCUMENT.paragraphEnd, "\n") || null;
}
