import { useCallback, type KeyboardEvent } from "react";
import { useActions, usePane } from "../pane-context";

const ITEM = "[data-item]";

function titleOf(root: HTMLElement, key: string | null): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(ITEM)].find(({ dataset }) => dataset.item === key);
}

/** The title that an arrow key or Home and End lead to from `at`. */
function titleBeside(root: HTMLElement, at: HTMLElement, key: string): HTMLElement | undefined {
  const titles = [...root.querySelectorAll<HTMLElement>(ITEM)];
  const place = titles.indexOf(at);
  switch (key) {
    case "ArrowDown":
      return titles[place + 1];
    case "ArrowUp":
      return titles[place - 1];
    case "Home":
      return titles[0];
    case "End":
      return titles.at(-1);
    default:
      return undefined;
  }
}

/**
 * The keys of the list: arrows between titles, Esc closes what is open and stays on its title, F8 and Shift+F8 step,
 * `/` searches. What is typed into a field is left to the field.
 */
export function useListKeys(onSearch: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  const actions = useActions();
  const open = usePane((state) => state.open);
  return useCallback((event) => {
    const root = event.currentTarget;
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    // A reason that is being written shall not be lost by a step.
    if (target.matches("textarea")) return;
    const isTyping = target.matches("input, select");
    const title = target.closest<HTMLElement>(ITEM);
    if (key === "F8") {
      actions.step(event.shiftKey ? -1 : 1);
      // The pane draws first; then the title of what was come to takes the focus.
      requestAnimationFrame(() => root.querySelector<HTMLElement>(`${ITEM}[aria-current]`)?.focus({ preventScroll: true }));
    } else if (key === "Escape" && open !== null && !event.defaultPrevented) {
      titleOf(root, open)?.focus();
      actions.open(null);
    } else if (key === "/" && !isTyping) onSearch();
    else if (title) {
      const to = titleBeside(root, title, key);
      if (!to) return;
      to.focus();
    } else return;
    event.preventDefault();
  }, [actions, onSearch, open]);
}
