import { MARK_KINDS, markLook, type MarkKind, type MarkStyle } from "../../host/mark";

/** Border styles of SpreadsheetML. */
const LINES = { solid: "thin", dashed: "dashed", dotted: "dotted" } as const;
const STYLES: readonly MarkStyle[] = ["fill-and-border", "border-only"];

/** The differential format of a mark, always the same text, by which it is known again. */
export function markFormat(kind: MarkKind, style: MarkStyle, prefix: string): string {
  const { fill, frame, line } = markLook(kind, style);
  const p = prefix;
  const side = (name: string): string => `<${p}${name} style="${LINES[line]}"><${p}color rgb="FF${frame}"/></${p}${name}>`;
  const ground =
    fill === undefined
      ? ""
      : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor rgb="FF${fill}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf>${ground}<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}</${p}border></${p}dxf>`;
}

/** Whether a differential format is one of ours, in whatever style. */
export function isMarkFormat(source: string, prefix: string): boolean {
  return MARK_KINDS.some((kind) => STYLES.some((style) => source === markFormat(kind, style, prefix)));
}
