import { useEffect, type RefObject } from "react";

const FOCUSABLE = 'canvas[tabindex]:not([tabindex="-1"]), [contenteditable]:not([tabindex="-1"]), button:not([tabindex="-1"])';

/**
 * Keeps Tab out of the grid: it would come there first, and within it Tab moves from cell to cell, so nobody would come out
 * again. Clicks and F6 lead into it, F6 out of it.
 */
export function useOutOfTabOrder(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = container;
    if (!current) return;
    const takeOut = () => current.querySelectorAll<HTMLElement>(FOCUSABLE).forEach((element) => (element.tabIndex = -1));
    const observer = new MutationObserver(takeOut);
    observer.observe(current, { childList: true, subtree: true, attributes: true, attributeFilter: ["tabindex", "contenteditable"] });
    takeOut();
    return () => observer.disconnect();
  }, [container]);
}
