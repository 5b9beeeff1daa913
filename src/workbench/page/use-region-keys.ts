import { useEffect } from "react";
import { REGION } from "./layout";

const FOCUSABLE = 'button:not([disabled]):not([tabindex="-1"]), a[href], input:not([disabled]), [tabindex="0"]';

function enter(region: HTMLElement): void {
  // The grid takes keys where it is typed into.
  const inside = region.querySelector<HTMLElement>("[contenteditable=true]") ?? [...region.querySelectorAll<HTMLElement>(FOCUSABLE)].find((element) => element.checkVisibility() && !element.closest("[data-tabster-dummy]"));
  (inside ?? region).focus();
}

/** F6 and Shift+F6 go from one region of the page to the next, as in Excel. */
export function useRegionKeys(): void {
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      const regions = [...document.querySelectorAll<HTMLElement>(`[${REGION}]`)];
      const at = regions.findLastIndex((region) => region.contains(document.activeElement));
      const to = regions[(at + (event.shiftKey ? -1 : 1) + regions.length) % regions.length];
      if (!to) return;
      event.preventDefault();
      enter(to);
    };
    // Before the grid, which has keys of its own.
    window.addEventListener("keydown", move, { capture: true });
    return () => window.removeEventListener("keydown", move, { capture: true });
  }, []);
}
