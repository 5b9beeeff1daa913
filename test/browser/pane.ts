import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator } from "playwright-core";
import { ExcelHost } from "../office-host/excel-host";
import type { ExcelHostOptions } from "../office-host/host-options";
import { formatArea, parseArea } from "../office-host/workbook/a1";
import { GENERAL } from "../office-host/workbook/cell";
import type { Cell } from "../office-host/workbook/cell";
import type { Workbook } from "../office-host/workbook/workbook";
import type { BrowserFixtures } from "./browser-test";
import type { Look, OpenPage } from "./open-page";

const FOLDER = fileURLToPath(new URL("../../dist/taskpane/", import.meta.url));
export const PANE_PAGE = "/taskpane.html";

export const isPaneBuilt = (): boolean => existsSync(`${FOLDER}${PANE_PAGE}`);

/** The built pane, served as it is shipped. */
export function paneSite(): { readonly folders: Readonly<Record<string, string>> } {
  if (!isPaneBuilt()) throw new Error("the pane is not built: npm run build:taskpane");
  return { folders: { "/": FOLDER } };
}

export interface PaneOptions extends Look, Omit<ExcelHostOptions, "workbook"> {
  readonly workbook: Workbook;
}

/** The pane over a workbook, with the words for what a person does in it. */
export class Pane {
  constructor(
    readonly host: ExcelHost,
    private readonly opened: OpenPage,
    private readonly open: BrowserFixtures["open"],
    private readonly look: Look,
  ) {}

  get page(): OpenPage["page"] {
    return this.opened.page;
  }

  get connection(): OpenPage["connection"] {
    return this.opened.connection;
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  tab(name: RegExp): Locator {
    return this.page.getByRole("tab", { name });
  }

  text(words: string): Locator {
    return this.page.getByText(words, { exact: true });
  }

  /** One of the four counts, which are filters too. */
  count(severity: "错误" | "需核实" | "尾差" | "提示", count: number): Locator {
    return this.button(`${String(count)} ${severity}`);
  }

  /** The button that opens an item of the list, by what its title says. */
  item(title: string): Locator {
    return this.page.locator("[data-item]").filter({ hasText: title });
  }

  /** The first check, from the first view; ends when the results stand there. */
  async check(): Promise<void> {
    await this.button("检查本工作簿").click();
    await this.button("重新检查").waitFor();
  }

  /** Closes the pane and opens it again on the same document, as after saving and reopening. */
  async reopen(): Promise<Pane> {
    await this.opened.close();
    this.host.open(this.host.workbook);
    return new Pane(this.host, await this.open(this.host, PANE_PAGE, this.look, this.opened), this.open, this.look);
  }

  close(): Promise<void> {
    return this.opened.close();
  }

  /** What is selected in the sheet, such as `预算表!B3`. */
  get selected(): string {
    const { active } = this.host.workbook;
    return `${active.name}!${formatArea(active.selection)}`;
  }

  /** Every cell of the workbook that is not as every sheet begins. */
  get content(): readonly unknown[] {
    const isEmpty = ({ value, formula, numberFormat, format }: Cell): boolean =>
      value === null && formula === null && numberFormat === GENERAL && Object.keys(format).length === 0;
    return this.host.workbook.sheets.map(({ name, grid }) => [name, ...[...grid.all()].filter(({ cell }) => !isEmpty(cell))]);
  }

  cell(sheet: string, address: string): Cell {
    const { row, column } = parseArea(address);
    return this.host.workbook.sheet(sheet).grid.get(row, column);
  }
}

/** Opens the pane over a workbook in an Excel of its own. */
export async function openPane(open: BrowserFixtures["open"], { workbook, width, height, colorScheme, forcedColors, ...excel }: PaneOptions): Promise<Pane> {
  const look = { ...(width && { width }), ...(height && { height }), ...(colorScheme && { colorScheme }), ...(forcedColors && { forcedColors }) };
  const host = new ExcelHost({ workbook, ...excel });
  return new Pane(host, await open(host, PANE_PAGE, look), open, look);
}
