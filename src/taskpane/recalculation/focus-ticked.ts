/** Rows are drawn in portions; so many frames are waited for the one that is looked for. */
const MOST_FRAMES = 120;

/** After cells were ticked elsewhere, the keyboard goes on at the first of them in the preview, wherever in the list it stands. */
export function focusFirstTicked(frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const ticked = document.querySelector<HTMLElement>("[data-change] input:checked");
    if (ticked) {
      ticked.focus();
      ticked.scrollIntoView({ block: "center" });
    } else if (frames > 0) focusFirstTicked(frames - 1);
  });
}
