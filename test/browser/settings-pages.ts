import type { Locator } from "playwright-core";
import type { Pane } from "./pane";

/** By the menu, as a person does. */
export async function openSettings(pane: Pane): Promise<void> {
  await pane.button("更多").click();
  await pane.page.getByRole("menuitem", { name: "设置", exact: true }).click();
  await pane.page.getByRole("heading", { name: "设置", exact: true }).waitFor();
}

/** The page of the scoring profile, by the settings. */
export async function openProfile(pane: Pane): Promise<void> {
  await openSettings(pane);
  await pane.page.getByRole("button", { name: "更改 评分方案", exact: true }).click();
  await pane.page.getByRole("heading", { name: "评分方案", exact: true }).waitFor();
}

/** Which profile is being edited. */
export const profileChoice = (pane: Pane): Locator => pane.page.getByRole("combobox", { name: "方案", exact: true });

/** A field by its name: `等级“良”的下限 分`. */
export const field = (pane: Pane, name: string): Locator => pane.page.getByRole("textbox", { name, exact: true });
