import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { localeOf } from "../../../src/locales";
import type { PaneSession } from "../../../src/taskpane/session/pane-session";
import type { FileThread } from "../../../src/workbench/file/remote-file";
import type { Grid } from "../../../src/workbench/grid/grid";
import type { WorkbenchHost } from "../../../src/workbench/host/workbench-host";
import { checkedFileName } from "../../../src/workbench/shell/checked-file-name";
import type { FileSource } from "../../../src/workbench/shell/file-source";
import { Workbench, type WorkbenchParts } from "../../../src/workbench/shell/workbench";
import { openSession } from "../../taskpane/session/open-session";
import { inProcessThread } from "../file/in-process-file";
import { GridStandIn } from "../grid-stand-in";

const sample = (name: string): FileSource => ({
  name: `${name}.xlsx`,
  read: () => Promise.resolve(new Uint8Array(readFileSync(new URL(`../../../assets/samples/${encodeURIComponent(name)}.xlsx`, import.meta.url)))),
});
const PLANTED = sample("差错示例");
const EXECUTION = sample("预算执行情况-2021");
const broken = (name = "坏.xlsx"): FileSource => ({ name, read: () => Promise.resolve(new TextEncoder().encode("no workbook")) });

const sessions = new Set<PaneSession>();
afterEach(() => {
  for (const session of sessions) session.end();
  sessions.clear();
});

interface Trial {
  readonly workbench: Workbench;
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly ended: () => number;
}

function trial(parts: Partial<WorkbenchParts> = {}): Trial {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  let ended = 0;
  const startFile = (): FileThread => ({ ...inProcessThread(), end: () => void ended++ });
  const startSession = (host: WorkbenchHost): PaneSession => {
    const { session } = openSession(host);
    sessions.add(session);
    return session;
  };
  const workbench = new Workbench({
    startFile, startSession,
    loadGrid: () => Promise.resolve(new GridStandIn()),
    save: (name, bytes) => void saved.push({ name, bytes }),
    checkedName: (name) => checkedFileName(name, localeOf("zh-CN")),
    ...parts,
  });
  return { workbench, saved, ended: () => ended };
}

const container = {} as HTMLElement;
const shown = ({ workbench }: Trial): string | undefined => workbench.store.get().open?.name;
const host = ({ workbench }: Trial): WorkbenchHost => workbench.store.get().open!.host;

/** Fixes the first item that has a fix, as a person does in the pane. */
async function changed(open: Trial): Promise<void> {
  const { session } = open.workbench.store.get().open!;
  await session.check();
  await session.applyRecalculation();
  expect(open.workbench.isUnsaved).toBe(true);
}

describe("opening", () => {
  test("a workbook stands there with its session begun, and in the grid once that has come", async () => {
    const open = trial();
    await open.workbench.open(PLANTED);
    expect(open.workbench.store.get()).toMatchObject({ opening: null, failure: null, grid: "loading" });
    expect(open.workbench.store.get().open!.session.store.get().recognition?.forms.length).toBeGreaterThan(0);
    await open.workbench.showGrid(container);
    expect(open.workbench.store.get().grid).toBe("ready");
    expect(host(open).view.store.get().sheet).toBe("收支总表");
  });

  test("another one takes its place, and the one before is let go", async () => {
    const open = trial();
    await open.workbench.open(PLANTED);
    await open.workbench.open(EXECUTION);
    expect([shown(open), open.ended()]).toEqual(["预算执行情况-2021.xlsx", 1]);
  });

  test("a file that cannot be read is told with its reason, and nothing is lost", async () => {
    const open = trial();
    await open.workbench.open(PLANTED);
    await open.workbench.open(broken());
    expect(open.workbench.store.get()).toMatchObject({ failure: { name: "坏.xlsx", code: "not-a-workbook" }, opening: null });
    expect(shown(open)).toBe("差错示例.xlsx");
    expect((await host(open).read()).sheets.length).toBeGreaterThan(0);
    open.workbench.dismiss("failure");
    expect(open.workbench.store.get().failure).toBeNull();
  });

  test("what cannot even be fetched, such as a folder, is told as unreadable", async () => {
    const open = trial();
    await open.workbench.open({ name: "文件夹", read: () => Promise.reject(new DOMException("", "NotReadableError")) });
    expect(open.workbench.store.get().failure).toMatchObject({ name: "文件夹", code: "unreadable" });
  });

  test("given up, nothing of it is left; the newest of two wins", async () => {
    const open = trial();
    const first = open.workbench.open(PLANTED);
    open.workbench.cancelOpening();
    await first;
    expect(open.workbench.store.get()).toMatchObject({ open: null, opening: null, failure: null });
    const second = open.workbench.open(PLANTED);
    await open.workbench.open(EXECUTION);
    await second;
    expect(shown(open)).toBe("预算执行情况-2021.xlsx");
  });
});

describe("changes that were not downloaded", () => {
  test("are asked about before another file is opened, and only then", async () => {
    const open = trial();
    await open.workbench.open(PLANTED);
    await changed(open);
    await open.workbench.open(EXECUTION);
    expect([open.workbench.store.get().waiting?.name, shown(open)]).toEqual(["预算执行情况-2021.xlsx", "差错示例.xlsx"]);
    await open.workbench.decide("stay");
    expect([open.workbench.store.get().waiting, shown(open)]).toEqual([null, "差错示例.xlsx"]);
    await open.workbench.open(EXECUTION);
    await open.workbench.decide("drop");
    expect([open.workbench.store.get().waiting, shown(open)]).toEqual([null, "预算执行情况-2021.xlsx"]);
  });

  test("are downloaded first where that is wanted, under a name that says so", async () => {
    const open = trial();
    await open.workbench.open(PLANTED);
    await changed(open);
    await open.workbench.open(EXECUTION);
    await open.workbench.decide("download");
    expect(open.saved.map(({ name }) => name)).toEqual(["差错示例-已核对.xlsx"]);
    expect([shown(open), open.workbench.isUnsaved]).toEqual(["预算执行情况-2021.xlsx", false]);
  });

  test("a download that fails keeps the workbook and says so", async () => {
    const open = trial({ save: () => { throw new Error("refused"); } });
    await open.workbench.open(PLANTED);
    await changed(open);
    await open.workbench.open(EXECUTION);
    await open.workbench.decide("download");
    expect(open.workbench.store.get()).toMatchObject({ download: "failed", waiting: null });
    expect([shown(open), open.workbench.isUnsaved]).toEqual(["差错示例.xlsx", true]);
  });

  test("a check alone, with its marks, is nothing that would be lost", async () => {
    const open = trial();
    await open.workbench.open(PLANTED);
    await open.workbench.store.get().open!.session.check();
    expect(open.workbench.isUnsaved).toBe(false);
  });
});

describe("a grid that does not come", () => {
  test("one that comes before any workbook waits empty, and not for ever", async () => {
    const open = trial();
    await open.workbench.showGrid(container);
    expect(open.workbench.store.get().grid).toBe("ready");
    await open.workbench.open(PLANTED);
    expect(open.workbench.store.get().grid).toBe("ready");
    expect(host(open).view.store.get().cell).toBeNull();
  });

  test("is told, and can be tried again; everything else goes on", async () => {
    let isThere = false;
    const open = trial({ loadGrid: () => (isThere ? Promise.resolve(new GridStandIn()) : Promise.reject(new Error("offline"))) });
    await open.workbench.showGrid(container);
    await open.workbench.open(PLANTED);
    expect(open.workbench.store.get()).toMatchObject({ grid: "failed" });
    expect((await host(open).read()).sheets.length).toBeGreaterThan(0);
    isThere = true;
    await open.workbench.retryGrid();
    expect(open.workbench.store.get().grid).toBe("ready");
  });

  test("one that cannot show a workbook shows the next one", async () => {
    const grid: Grid = new GridStandIn();
    const show = grid.show.bind(grid);
    let isAble = false;
    grid.show = (bytes) => (isAble ? show(bytes) : Promise.reject(new Error("too much")));
    const open = trial({ loadGrid: () => Promise.resolve(grid) });
    await open.workbench.showGrid(container);
    await open.workbench.open(PLANTED);
    expect(open.workbench.store.get().grid).toBe("failed");
    isAble = true;
    await open.workbench.open(EXECUTION);
    expect(open.workbench.store.get().grid).toBe("ready");
  });
});
