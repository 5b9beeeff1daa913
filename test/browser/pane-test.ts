import type { TestAPI } from "vitest";
import { readSample } from "../golden/sample-workbooks";
import type { Workbook } from "../office-host/workbook/workbook";
import { browserTest } from "./browser-test";
import type { BrowserFixtures } from "./browser-test";
import { openPane, paneSite } from "./pane";
import type { Pane, PaneOptions } from "./pane";
import { workbookOf } from "./workbook-of";

export interface PaneFixtures extends BrowserFixtures {
  readonly openPane: (options: PaneOptions) => Promise<Pane>;
}

/** A test of the built pane: whatever it does, nothing may stand on the console and nothing leave the origin. */
export const test: TestAPI<PaneFixtures> = browserTest(paneSite()).extend<{ openPane: PaneFixtures["openPane"] }>({
  openPane: async ({ open }, use) => use((options) => openPane(open, options)),
});

/** One of the workbooks in assets/samples, as it is open in Excel. */
export const sample = async (name: string): Promise<Workbook> => workbookOf(await readSample(name));

/** Two tables with one error of two cells, two lost percentages and three tails. */
export const EXECUTION = "预算执行情况-2021";
/** Eighteen kinds of planted errors. */
export const PLANTED = "差错示例";
