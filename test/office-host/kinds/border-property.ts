import { asOneOf } from "../protocol/argument-types";
import type { Property } from "../protocol/object-kind";
import { colorProperty, formatProperty } from "./format-property";
import type { BorderSide } from "./node";

/** One side's own property, out of the formats that hold all sides. */
export function borderProperty(name: "color" | "style" | "weight", since: string, writes: "formats" | "marks"): Property<BorderSide> {
  const of = ({ side }: BorderSide): ReturnType<typeof formatProperty> =>
    name === "color" ? colorProperty(`borders.${side}.color`, since, writes) : formatProperty(`borders.${side}.${name}`, since, writes);
  return { since, writes, get: (border) => of(border).get(border.formats), set: (border, value) => of(border).set?.(border.formats, value) };
}

export const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export const SIDES = [...EDGES, "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;

export const asEdge = (side: unknown): string => asOneOf(side, EDGES);
export const asSide = (side: unknown): string => asOneOf(side, SIDES);
