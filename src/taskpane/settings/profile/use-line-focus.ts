import { useEffect, useRef, type RefObject } from "react";

const FIELD = "input, button";

export interface LineFocus {
  readonly list: RefObject<HTMLDivElement | null>;
  /** Once the list is drawn again, its line `row` has the focus in its first field, or else the last line; without lines the button that adds one. */
  readonly goTo: (row: number) => void;
}

/** Brings the keyboard along where a line of a list came or went: lines are marked `data-line`, the button `data-add`. */
export function useLineFocus(): LineFocus {
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<number | null>(null);
  useEffect(() => {
    const [root, row] = [list.current, next.current];
    if (root === null || row === null) return;
    next.current = null;
    const lines = [...root.querySelectorAll<HTMLElement>("[data-line]")];
    const field = (lines[row] ?? lines.at(-1))?.querySelector<HTMLElement>(FIELD) ?? root.querySelector<HTMLElement>("[data-add]");
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
  return { list, goTo: (row) => (next.current = row) };
}
