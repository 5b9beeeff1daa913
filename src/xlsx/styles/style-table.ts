import { childElements, childNamed, elementAttribute, isTrue, rootElement } from "../xml/element-span";
import { builtinFormat, GENERAL } from "./number-formats";

/** What a cell's style says of what concerns us. */
export interface CellStyle {
  readonly format: string;
  /** Cells are locked unless their style says otherwise; it counts on protected sheets only. */
  readonly isLocked: boolean;
}

const PLAIN: CellStyle = { format: GENERAL, isLocked: true };

/** The styles that cells refer to by index. */
export class StyleTable {
  private constructor(private readonly styles: readonly CellStyle[]) {}

  static readonly empty = new StyleTable([]);

  static parse(text: string): StyleTable {
    const root = rootElement(text);
    if (!root) return StyleTable.empty;
    const codes = new Map<number, string>();
    const formats = childNamed(text, root, "numFmts");
    for (const element of formats ? childElements(text, formats) : []) {
      codes.set(Number(elementAttribute(text, element, "numFmtId")), elementAttribute(text, element, "formatCode") ?? GENERAL);
    }
    const cellStyles = childNamed(text, root, "cellXfs");
    return new StyleTable(
      (cellStyles ? childElements(text, cellStyles) : []).map((element) => {
        const id = Number(elementAttribute(text, element, "numFmtId") ?? 0);
        const protection = childNamed(text, element, "protection");
        const locked = protection && elementAttribute(text, protection, "locked");
        return { format: codes.get(id) ?? builtinFormat(id), isLocked: locked === undefined || isTrue(locked) };
      }),
    );
  }

  at(index: number): CellStyle {
    return this.styles[index] ?? PLAIN;
  }
}
