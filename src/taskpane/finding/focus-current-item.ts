/** After something was done, the keyboard goes on at the title that the stepper stands at; what had it is gone by then. */
export function focusCurrentItem(): void {
  requestAnimationFrame(() => {
    const title = document.querySelector<HTMLElement>("[data-item][aria-current]") ?? document.querySelector<HTMLElement>("[data-item]");
    title?.focus();
  });
}
