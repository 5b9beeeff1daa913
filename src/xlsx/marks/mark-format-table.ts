import type { MarkKind, MarkStyle } from "../../host/mark";
import { childElements, childNamed, elementAttribute, elementSource, openTagWith, rootElement, type ElementSpan } from "../xml/element-span";
import { isMarkFormat, markFormat } from "./mark-formats";
import { WorkbookFileError } from "../workbook-file-error";

/**
 * How the list of differential formats was before ours came into it, told by white space inside its
 * closing tag: that means nothing to any reader, and lets the list be put back to the byte.
 */
const WAS_SELF_CLOSING = " ";
const WAS_ABSENT = "  ";

/** What may stand behind the list in a style sheet. */
const BEHIND = ["tableStyles", "colors", "extLst"];

/** Adds the formats that marks refer to, and says their indices. */
export function addMarkFormats(
  styles: string,
  kinds: readonly MarkKind[],
  style: MarkStyle,
): { styles: string; indices: ReadonlyMap<MarkKind, number> } {
  let text = styles;
  const indices = new Map<MarkKind, number>();
  for (const kind of kinds) {
    const { root, list, formats } = readFormats(text);
    const source = markFormat(kind, style, root.prefix);
    const known = formats.findIndex((format) => elementSource(text, format) === source);
    indices.set(kind, known >= 0 ? known : formats.length);
    if (known < 0) text = appendFormat(text, root, list, source);
  }
  return { styles: text, indices };
}

function appendFormat(text: string, root: ElementSpan, list: ElementSpan | undefined, source: string): string {
  const close = (note: string): string => `</${root.prefix}dxfs${note}>`;
  if (!list) {
    const next = childElements(text, root).find((child) => BEHIND.includes(child.name));
    const at = next?.start ?? root.closeStart;
    return `${text.slice(0, at)}<${root.prefix}dxfs count="1">${source}${close(WAS_ABSENT)}${text.slice(at)}`;
  }
  const open = withCount(text, list, 1);
  if (list.isSelfClosing) {
    return text.slice(0, list.start) + open.replace(/\/>$/, ">") + source + close(WAS_SELF_CLOSING) + text.slice(list.end);
  }
  return text.slice(0, list.start) + open + text.slice(list.openEnd, list.closeStart) + source + text.slice(list.closeStart);
}

/**
 * Takes our formats away. Only from the end of the list: formats that another program added behind ours
 * are referred to by their index, so one of ours before them stays, unused and harmless.
 */
export function removeMarkFormats(styles: string): string {
  let text = styles;
  for (;;) {
    const { root, list, formats } = readFormats(text);
    const last = formats.at(-1);
    if (!list || !last || !isMarkFormat(elementSource(text, last), root.prefix)) return text;
    const closeTag = text.slice(list.closeStart, list.end);
    const rest = text.slice(list.openEnd, last.start) + text.slice(last.end, list.closeStart);
    const before = text.slice(0, list.start);
    const after = text.slice(list.end);
    const open = withCount(text, list, -1);
    if (rest !== "" || closeTag.endsWith(`s>`)) text = before + open + rest + closeTag + after;
    else if (closeTag.endsWith(`s${WAS_ABSENT}>`)) text = before + after;
    else text = before + open.replace(/>$/, "/>") + after;
  }
}

/** The opening tag with its count moved; one that the file leaves out stays left out, a wrong one as wrong as it was. */
function withCount(text: string, list: ElementSpan, by: number): string {
  const count = elementAttribute(text, list, "count");
  return openTagWith(text, list, "count", count === undefined ? undefined : String(Number(count) + by));
}

function readFormats(text: string): { root: ElementSpan; list: ElementSpan | undefined; formats: ElementSpan[] } {
  const root = rootElement(text);
  if (root?.name !== "styleSheet") throw new WorkbookFileError("damaged", "no style sheet");
  const list = childNamed(text, root, "dxfs");
  return { root, list, formats: list ? childElements(text, list) : [] };
}
