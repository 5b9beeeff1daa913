import type { ScoredSubject } from "../review/form-scores";
import { labelText } from "./label-text";

/** The name, or else the title, and the year where it does not stand in it already. */
export function subjectText({ title, name, year }: ScoredSubject, yearText: (year: number) => string): string {
  const heading = labelText(name ?? title ?? "");
  const parts = [heading, year === null || heading.includes(String(year)) ? "" : yearText(year)];
  return parts.filter((part) => part !== "").join(" · ");
}
