import type { MarkKind } from "../../host/workbook-host";

interface MarkLook {
  readonly fill: string;
  readonly frame: string;
  /** Conditional formats know thin lines only, so it is the kind of line that tells the two apart in print. */
  readonly line: string;
}

const LOOKS: Readonly<Record<MarkKind, MarkLook>> = {
  error: { fill: "FFFFD2CD", frame: "FFA80F1B", line: "thin" },
  warning: { fill: "FFFFF3C9", frame: "FF7A4B00", line: "dashed" },
};

/** The differential format of a mark, always the same text, by which it is known again. */
export function markFormat(kind: MarkKind, prefix: string): string {
  const { fill, frame, line } = LOOKS[kind];
  const p = prefix;
  const side = (name: string): string => `<${p}${name} style="${line}"><${p}color rgb="${frame}"/></${p}${name}>`;
  return (
    `<${p}dxf><${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${fill}"/><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill>` +
    `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}</${p}border></${p}dxf>`
  );
}

/**
 * The constant condition of a mark's rule: N() of a text is 0, so it always holds, and the text says that
 * the rule is ours. The same in every host.
 */
export function markCondition(kind: MarkKind): string {
  return `N("gouji:${kind}")=0`;
}

const CONDITION = /^=?N\("gouji:[a-z]+"\)=0$/i;

export function isMarkCondition(formula: string): boolean {
  return CONDITION.test(formula.replace(/\s/g, ""));
}
