import { HostError } from "../protocol/host-error";
import type { Property } from "../protocol/object-kind";
import type { Formats } from "../workbook/cell-formats";

const COLOR = /^#[0-9a-f]{6}$/i;
const NAMED_COLOR = /^[a-z]+$/i;

/** A format under the name by which the workbook keeps it, such as `fill.color`. */
export function formatProperty(key: string, since: string, writes: "formats" | "marks" = "formats"): Property<Formats> {
  return { since, writes, get: (formats) => formats.read(key), set: (formats, value) => formats.write(key, value) };
}

/** A colour: `#RRGGBB` or a name; Excel hands it back in capitals. */
export function colorProperty(key: string, since: string, writes: "formats" | "marks" = "formats"): Property<Formats> {
  return {
    ...formatProperty(key, since, writes),
    set: (formats, value) => {
      if (typeof value !== "string" || !(COLOR.test(value) || NAMED_COLOR.test(value))) throw new HostError("InvalidArgument", `color ${String(value)}`);
      formats.write(key, COLOR.test(value) ? value.toUpperCase() : value);
    },
  };
}
