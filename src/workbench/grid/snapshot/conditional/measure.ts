import type { Measure } from "./rule-source";

/** A point in the words of the grid. */
export function measure({ type, value }: Measure): object {
  if (type === "formula") return { type, value: `=${value ?? ""}` };
  const number = Number(value);
  if (value === undefined || value === "") return { type };
  // A reference may stand where a number is expected.
  return Number.isNaN(number) ? { type: "formula", value: `=${value}` } : { type, value: number };
}
