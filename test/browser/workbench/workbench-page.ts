import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";

export const WORKBENCH_FOLDER = fileURLToPath(new URL("../../../dist/workbench/", import.meta.url));
export const WORKBENCH_PAGE = "/index.html";

/** The screen of a laptop. */
export const LAPTOP = { width: 1366, height: 768 };

export const isWorkbenchBuilt = (): boolean => existsSync(WORKBENCH_FOLDER + WORKBENCH_PAGE);

/** The built workbench, served as it is shipped. */
export function workbenchSite(): { folders: Record<string, string> } {
  if (!isWorkbenchBuilt()) throw new Error("the workbench is not built: npm run build:workbench");
  return { folders: { "/": WORKBENCH_FOLDER } };
}

/** The workbench in a browser, with the words for what a person does in it. */
export class WorkbenchPage {
  constructor(readonly page: Page) {}

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  text(words: string): Locator {
    return this.page.getByText(words, { exact: true });
  }

  sheetTab(name: string): Locator {
    return this.page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name });
  }

  item(title: string): Locator {
    return this.page.locator("[data-item]").filter({ hasText: title });
  }

  /** What the line above the grid says: address and content. */
  get addressLine(): Locator {
    return this.page.locator("section[aria-label=表格] > [aria-live=polite]");
  }

  /** Waits for a workbook with its grid. */
  async shows(file: string): Promise<void> {
    await this.page.locator("header").getByText(file, { exact: true }).waitFor();
    await this.page.getByText("正在载入表格…").waitFor({ state: "detached" });
  }

  async openSample(name: string): Promise<void> {
    await this.button("示例").click();
    await this.page.getByRole("menuitem", { name }).click();
    await this.shows(`${name}.xlsx`);
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  }

  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const data = await this.page.evaluateHandle(({ file, content }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], file));
      return transfer;
    }, { file: name, content: [...bytes] });
    await this.page.dispatchEvent("body", "dragover", { dataTransfer: data });
    await this.page.dispatchEvent("body", "drop", { dataTransfer: data });
  }

  async check(): Promise<void> {
    await this.button("检查本工作簿").click();
    await this.button("重新检查").waitFor();
  }

  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("下载").click()]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
  }
}
