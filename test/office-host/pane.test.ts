import { beforeAll, expect, test, vi } from "vitest";
import type { ClientConnection } from "./client/client-connection";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";

const host = new ExcelHost();

let connection: ClientConnection;

beforeAll(async () => {
  connection = await loadClient(host);
});

test("the shared runtime shows and hides the pane and starts with the document", async () => {
  const heard: string[] = [];
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
  await Office.addin.hide();
  expect(host.pane.state).toBe("Background");
  await Office.addin.showAsTaskpane();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect([host.pane.state, await Office.addin.getStartupBehavior()]).toEqual(["Visible", "Load"]);
  host.pane.show("Background");
  await vi.waitFor(() => expect(heard).toEqual(["Hidden", "Taskpane", "Hidden"]));
  await stop();
  expect(host.counters.syncs).toBe(0);
});

test("a button of the ribbon runs the action of its name until that is completed", async () => {
  Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[event.source.id]];
      await context.sync();
    }).then(() => event.completed());
  });
  expect(await connection.press("check")).toBe(0);
  expect(host.workbook.active.grid.get(0, 0).value).toBe("check");
  expect(await connection.press("recalculate")).not.toBe(0);
});
