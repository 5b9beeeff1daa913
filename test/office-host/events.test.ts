import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { loadClient } from "./client/load-client";
import { ExcelHost } from "./excel-host";
import { COAUTHOR, Workbook } from "./workbook/workbook";

const host = new ExcelHost({ level: "1.17" });
const heard: string[] = [];
let listening: { remove(): void; context: OfficeExtension.ClientRequestContext }[] = [];

beforeAll(async () => loadClient(host));

beforeEach(() => {
  host.open(new Workbook("预算表", "说明"));
  heard.length = 0;
});

afterEach(async () => {
  for (const listener of listening) {
    listener.remove();
    await listener.context.sync();
  }
  listening = [];
});

const hear = (text: string): Promise<void> => {
  heard.push(text);
  return Promise.resolve();
};

async function listen(add: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => typeof listening): Promise<void> {
  await Excel.run(async (context) => {
    listening = add(context.workbook.worksheets, context);
    await context.sync();
  });
}

const settled = (): Promise<void> => new Promise((done) => void setTimeout(done, 20));

describe("events", () => {
  test("changes arrive in their order, on the sheet and on the collection, until the listener is taken away", async () => {
    await listen((sheets) => [
      sheets.onChanged.add(({ address, source }) => hear(`all ${address} ${source}`)),
      sheets.getItem("预算表").onChanged.add(({ address, details }) => hear(`one ${address} ${JSON.stringify(details?.valueAfter)}`)),
    ]);
    host.user.type("预算表", "A1", 5);
    host.user.type("预算表", "B1:C1", [[1, 2]]);
    host.user.type("说明", "A9", "x", COAUTHOR);
    await vi.waitFor(() => expect(heard).toEqual(["one A1 5", "all A1 Local", "one B1:C1 undefined", "all B1:C1 Local", "all A9 Remote"]));
    const [all] = listening.splice(0, 1);
    all!.remove();
    await all!.context.sync();
    host.user.type("说明", "A10", 1);
    await settled();
    expect(heard).toHaveLength(5);
  });

  test("results of formulas raise no change, only a calculation", async () => {
    host.workbook.put("说明", "A1", { value: 0, formula: "=预算表!A1*2" });
    await listen((sheets) => [
      sheets.onChanged.add(({ address }) => hear(`changed ${address}`)),
      sheets.onCalculated.add(({ worksheetId }) => hear(`calculated ${worksheetId === host.workbook.sheet("说明").id}`)),
    ]);
    host.user.type("预算表", "A1", 4);
    await vi.waitFor(() => expect(heard).toEqual(["changed A1", "calculated true"]));
    expect(host.workbook.sheet("说明").grid.get(0, 0).value).toBe(8);
  });

  test("the add-in hears its own writes, unless it switched events off", async () => {
    await listen((sheets) => [sheets.onChanged.add(({ address, triggerSource }) => hear(`${address} ${triggerSource}`))]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("预算表");
      sheet.getRange("A1").values = [[1]];
      context.runtime.enableEvents = false;
      sheet.getRange("A2").values = [[1]];
      context.runtime.enableEvents = true;
      sheet.getRange("A3").values = [[1]];
      await context.sync();
    });
    await vi.waitFor(() => expect(heard).toEqual(["A1 ThisLocalAddin", "A3 ThisLocalAddin"]));
  });

  test("sheets: added, activated, renamed, deleted", async () => {
    await listen((sheets) => [
      sheets.onAdded.add(() => hear("added")),
      sheets.onActivated.add(({ worksheetId }) => hear(`activated ${host.workbook.findSheet(worksheetId)?.name}`)),
      sheets.onNameChanged.add(({ nameBefore, nameAfter }) => hear(`${nameBefore} -> ${nameAfter}`)),
      sheets.onDeleted.add(() => hear("deleted")),
    ]);
    host.user.addSheet("报告");
    host.user.select("说明", "B2");
    host.user.rename("报告", "核对报告");
    host.user.deleteSheet("核对报告");
    await vi.waitFor(() => expect(heard).toEqual(["added", "activated 说明", "报告 -> 核对报告", "deleted"]));
  });

  test("selections, on the sheet and of the document", async () => {
    await listen((sheets, context) => [
      sheets.getItem("预算表").onSelectionChanged.add(({ address }) => hear(`sheet ${address}`)),
      context.workbook.onSelectionChanged.add(() => hear("document")),
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("预算表").getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("预算表!C3:D4");
    });
    await vi.waitFor(() => expect(heard).toEqual(["sheet C3:D4", "document"]));
  });

  test("the range of an event can be asked for", async () => {
    await listen((sheets) => [
      sheets.onChanged.add(async (event) => {
        await Excel.run(async (context) => {
          const range = event.getRange(context).load("values,address");
          await context.sync();
          heard.push(`${range.address} ${JSON.stringify(range.values)}`);
        });
      }),
    ]);
    host.user.type("预算表", "B2", 7);
    await vi.waitFor(() => expect(heard).toEqual(["预算表!B2 [[7]]"]));
  });

  test("taking a change back is a change too", async () => {
    host.user.type("预算表", "A1", 1);
    host.user.type("预算表", "A1", 2);
    await listen((sheets) => [sheets.onChanged.add(({ address }) => hear(address))]);
    host.user.undo();
    await vi.waitFor(() => expect(heard).toEqual(["A1"]));
    expect(host.workbook.sheet("预算表").grid.get(0, 0).value).toBe(1);
  });
});
