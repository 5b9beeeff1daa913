/** What is loaded when it is first needed, in the order in which it is likely to be. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import("./check/results-view"),
  () => import("./check/checking-view"),
  () => import("./finding/item-detail"),
  () => import("./check/what-was-checked"),
  () => import("./finding/tail-table"),
  () => import("./frame/more-menu"),
  () => import("./recalculation/recalculation-tab"),
  () => import("../review/apply-changes"),
  () => import("./recalculation/done-message"),
  () => import("../review/undo-batch"),
  () => import("./scores/scores-tab"),
  () => import("./session/kept-parsers"),
  () => import("./settings/settings-page"),
  () => import("../settings/settings-schema"),
  () => import("./settings/forms-page"),
  () => import("./settings/profile/profile-page"),
  () => import("./accepted/accepted-page"),
  () => import("./session/reporting"),
  () => import("./check/nothing-recognized"),
];

/** Where the browser does not say when it has nothing to do. */
const PAUSE_MS = 100;

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve());
    else setTimeout(resolve, PAUSE_MS);
  });
}

/**
 * Loads in idle moments what is not seen first, one part after the other, so that no click waits for it, and the pane
 * is whole should the server go away later. What cannot be loaded now is asked for again when it is needed.
 */
export async function preloadParts(parts = PARTS, wait = idle): Promise<void> {
  for (const load of parts) {
    await wait();
    await load().catch(() => undefined);
  }
}
