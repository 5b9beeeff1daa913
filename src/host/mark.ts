import type { CellReference } from "../sheet/address";

/** How a cell is marked: an error, something to be verified, or what only follows from an error elsewhere. */
export const MARK_KINDS = ["error", "warning", "consequence"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** `border-only` for sheets that have fills of their own. */
export type MarkStyle = "fill-and-border" | "border-only";

export interface Mark {
  readonly cell: CellReference;
  readonly kind: MarkKind;
}

/** Colours are `RRGGBB`; a fill is absent where only the frame is drawn. */
export interface MarkLook {
  readonly fill?: string;
  readonly frame: string;
  /** Conditional formats know thin lines only, so it is the kind of line that tells marks apart in print. */
  readonly line: "solid" | "dashed" | "dotted";
}

const LOOKS: Readonly<Record<MarkKind, MarkLook>> = {
  error: { fill: "FFD2CD", frame: "A80F1B", line: "solid" },
  warning: { fill: "FFF3C9", frame: "7A4B00", line: "dashed" },
  consequence: { frame: "A80F1B", line: "dotted" },
};

/** The look of a mark, the same in every host (UX.md, section 6). */
export function markLook(kind: MarkKind, style: MarkStyle): MarkLook {
  const { fill, ...frame } = LOOKS[kind];
  return fill === undefined || style === "border-only" ? frame : { ...frame, fill };
}

/**
 * The constant condition of a mark's rule: N() of a text is 0, so it always holds, and the text says that
 * the rule is ours. The same in every host. Without `=`.
 */
export function markCondition(kind: MarkKind): string {
  return `N("gouji:${kind}")=0`;
}

const CONDITION = /^=?N\("gouji:[a-z]+"\)=0$/i;

export function isMarkCondition(formula: string): boolean {
  return CONDITION.test(formula.replace(/\s/g, ""));
}
