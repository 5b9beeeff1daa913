const TITLES = "[data-item]";

function titles(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(TITLES)];
}

/** After something was done, the keyboard goes on at the title that the stepper stands at. */
export function focusCurrentItem(): void {
  requestAnimationFrame(() => (titles().find((title) => title.hasAttribute("aria-current")) ?? titles()[0])?.focus());
}

/** Notes the place of an item that is about to leave the list; the answer goes on at the one that takes its place. */
export function focusPlaceOf(key: string): () => void {
  const place = titles().findIndex(({ dataset }) => dataset.item === key);
  return () => {
    requestAnimationFrame(() => (titles().find(({ dataset }) => dataset.item === key) ?? titles()[place] ?? titles().at(-1))?.focus());
  };
}
