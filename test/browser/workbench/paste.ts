import type { Page } from "playwright-core";

/** Pastes what was copied or cut: without a window, Chromium has no key for it. */
export async function paste(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const clipboardData = new DataTransfer();
    for (const kind of item?.types ?? []) clipboardData.setData(kind, await (await item?.getType(kind))?.text() ?? "");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
}
