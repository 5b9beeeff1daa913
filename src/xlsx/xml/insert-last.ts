import type { ElementSpan } from "./element-span";

/** Puts an element behind all others inside `parent`. */
export function insertLast(text: string, parent: ElementSpan, element: string): string {
  if (!parent.isSelfClosing) return text.slice(0, parent.closeStart) + element + text.slice(parent.closeStart);
  const open = text.slice(parent.start, parent.end).replace(/\s*\/>$/, ">");
  return `${text.slice(0, parent.start)}${open}${element}</${parent.prefix}${parent.name}>${text.slice(parent.end)}`;
}
