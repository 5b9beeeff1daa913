import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** Messages of this kind come through `count` times; then nothing more comes of the worker that sends them. */
    heldKind?: { readonly kind: string; count: number } | undefined;
    heldMessages?: (() => void)[];
  }
}

/**
 * Lets `count` messages of one kind come from a worker that starts after this; then the page hears nothing more of it, as if
 * the computer were slow, until `letGo`. What is tested then does not hang on who is faster.
 */
export async function holdWorker(page: Page, kind: string, count: number): Promise<void> {
  await page.evaluate((hold) => {
    window.heldKind = hold;
    if (window.heldMessages) return;
    const held: (() => void)[] = (window.heldMessages = []);
    const onmessage = Object.getOwnPropertyDescriptor(Worker.prototype, "onmessage");
    Object.defineProperty(Worker.prototype, "onmessage", {
      ...onmessage,
      set(this: Worker, handler: (event: MessageEvent) => void) {
        let isHeld = false;
        onmessage?.set?.call(this, (event: MessageEvent<{ readonly kind?: string } | null>) => {
          const wanted = window.heldKind;
          if (wanted && event.data?.kind === wanted.kind && wanted.count-- === 0) isHeld = true;
          isHeld &&= window.heldKind !== undefined;
          if (isHeld) held.push(() => handler.call(this, event));
          else handler.call(this, event);
        });
      },
    });
  }, { kind, count });
}

/** Lets everything come that was held, in its order. */
export function letGo(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.heldKind = undefined;
    for (const deliver of window.heldMessages?.splice(0) ?? []) deliver();
  });
}
