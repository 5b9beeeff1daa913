import type { Naming } from "../relations/relation";

/** A label of a sheet in running text: without the blanks and line breaks that lay it out in its cell. */
export function labelText(label: string): string {
  return label.replace(/[\s\u3000]+/g, "").replace(/[：:；;]+$/, "");
}

/** Row and column of a figure as one name: `本年支出合计 · 决算数`. */
export function fullName({ row, column }: Naming): string {
  return [labelText(row), labelText(column)].filter((part) => part !== "").join(" · ");
}

/** Quotation marks within quotation marks are single: “‘三公’经费表”. */
export function quoted(text: string): string {
  return `“${text.replace(/“/g, "‘").replace(/”/g, "’")}”`;
}
