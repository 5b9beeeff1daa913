import type { SheetVisibility } from "../sheet/sheet";
import type { UsedArea } from "./read-plan";

/** A rule of conditional formatting of the kind `custom`; the others can be none of ours. */
export interface CustomRule {
  readonly sheet: string;
  readonly id: string;
}

/** A sheet as it was last listed. Names change, ids do not. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly rules: readonly CustomRule[];
}

/**
 * What is kept between two acts to save reading, never to decide anything by: each act begins with what Excel says
 * then, and starts over where this has aged.
 */
export class WorkbookMemory {
  sheets: readonly KnownSheet[] = [];
  /** By id of the sheet; null is a sheet without values. */
  readonly used = new Map<string, UsedArea | null>();
  /** Taken by the act that last read, for the one act that follows. */
  private census: readonly KnownSheet[] | null = null;
  private readonly marks = new Map<string, boolean>();

  nameOf(id: string): string | undefined {
    return this.sheets.find((sheet) => sheet.id === id)?.name;
  }

  /** Whether a rule is a mark of ours; undefined while nobody has looked at its formula. A rule never changes its owner. */
  isMark({ sheet, id }: CustomRule): boolean | undefined {
    return this.marks.get(`${sheet} ${id}`);
  }

  note({ sheet, id }: CustomRule, isMark: boolean): void {
    this.marks.set(`${sheet} ${id}`, isMark);
  }

  /** The rules of all sheets were just listed, and every one of them is known. */
  keepCensus(sheets: readonly KnownSheet[]): void {
    const isComplete = sheets.every(({ rules }) => rules.every((rule) => this.isMark(rule) !== undefined));
    this.census = isComplete ? sheets : null;
  }

  /** Only once: after the act it is no longer true. */
  takeCensus(): readonly KnownSheet[] | null {
    const { census } = this;
    this.census = null;
    return census;
  }
}
