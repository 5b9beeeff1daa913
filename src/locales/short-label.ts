import { labelText } from "./label-text";

/** A label that fits its line: the end gives way. */
export function shortLabel(label: string, most: number): string {
  const text = labelText(label);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
