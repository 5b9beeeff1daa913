import { HostError } from "../protocol/host-error";
import type { SheetRange } from "./sheet-range";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** A defined name of the workbook or of one sheet: a range or a formula. */
export class NamedItem {
  visible = true;

  constructor(
    readonly name: string,
    readonly scope: "Workbook" | "Worksheet",
    public refersTo: SheetRange | string,
    public comment: string,
    private readonly owner: { names: NamedItem[] },
  ) {
    if (!NAME.test(name)) throw new HostError("InvalidArgument", `name ${name}`);
  }

  delete(): void {
    this.owner.names = this.owner.names.filter((item) => item !== this);
  }
}
