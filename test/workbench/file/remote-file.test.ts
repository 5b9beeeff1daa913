import { describe, expect, test } from "vitest";
import type { ReadProgress } from "../../../src/host/workbook-host";
import type { FromFile, ToFile } from "../../../src/workbench/file/messages";
import { RemoteFile } from "../../../src/workbench/file/remote-file";
import { WorkbookFileError } from "../../../src/xlsx/workbook-file-error";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { BUDGET, WORKBOOK } from "../../contract/contract-workbook";
import { workbookFile } from "../../contract/xlsx-workbook";
import { inProcessFile } from "./in-process-file";

const rows = (count: number, width: number) => Array.from({ length: count }, (_, row) => Array.from({ length: width }, (_cell, column) => row * width + column + 1));
const LARGE = [{ name: "甲", rows: rows(500, 20) }, { name: "空", rows: [] }, { name: "乙", rows: rows(300, 20) }];

describe("a file in another thread", () => {
  test("names its sheets when it is opened, hidden ones too", async () => {
    const listed = await inProcessFile().open(workbookFile(WORKBOOK));
    expect(listed.map(({ name }) => name)).toEqual(WORKBOOK.map(({ name }) => name));
    expect(listed.find(({ visibility }) => visibility === "hidden")?.name).toBe("隐藏表");
  });

  test("what is no workbook is refused with its code", async () => {
    const refused = inProcessFile().open(new TextEncoder().encode("no zip"));
    await expect(refused).rejects.toBeInstanceOf(WorkbookFileError);
    await expect(refused).rejects.toMatchObject({ code: "not-a-workbook" });
  });

  test("is read in portions, which put together are what the file holds", async () => {
    const bytes = workbookFile(LARGE);
    const file = inProcessFile();
    await file.open(bytes);
    const told: ReadProgress[] = [];
    expect(await file.read({ onProgress: (progress) => told.push(progress) })).toEqual(await readWorkbook(bytes));
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)).toMatchObject({ cells: 16_000, ofCells: 16_000, sheets: 3, ofSheets: 3 });
  });

  test("asked to stop, it hands over no more: sheets that are whole stay, the others are named", async () => {
    const file = inProcessFile();
    await file.open(workbookFile(LARGE));
    let cells = 0;
    const { sheets, unread } = await file.read({ onProgress: (progress) => (cells = progress.cells), isStopped: () => cells > 12_000 });
    expect(sheets.map(({ name }) => name)).toEqual(["甲", "空"]);
    expect(unread).toEqual([{ name: "乙", code: "stopped" }]);
    expect((await file.read({ sheets: ["乙"] })).sheets[0]?.rows.length).toBe(300);
  });

  test("answers calls in their order, each its own", async () => {
    const file = inProcessFile();
    await file.open(workbookFile(WORKBOOK));
    const cell = { sheet: BUDGET, row: 2, column: 1 };
    const [held, , text, nothing] = await Promise.all([
      file.ask({ kind: "cell", cell }), file.ask({ kind: "saveText", name: "journal", text: "甲" }), file.ask({ kind: "loadText", name: "journal" }),
      file.ask({ kind: "cell", cell: { ...cell, row: 90 } }),
    ]);
    expect([held, text, nothing]).toEqual([{ value: 890.17, format: "#,##0.00" }, "甲", null]);
  });

  test("a mistake of ours leaves the file as it was, and is told with its detail", async () => {
    const failed = inProcessFile().ask({ kind: "bytes" });
    await expect(failed).rejects.toMatchObject({ code: "unexpected", workbook: "untouched" });
    await expect(failed).rejects.toThrow("no file is open");
  });
});

describe("a thread that is gone", () => {
  function byHand() {
    const sent: ToFile[] = [];
    const thread = { isEnded: false, say: (_: FromFile): void => undefined, breakDown: (_: string): void => undefined };
    const file = new RemoteFile({
      post: (message) => void sent.push(message),
      listen: (onMessage, onBreakdown) => Object.assign(thread, { say: onMessage, breakDown: onBreakdown }),
      end: () => (thread.isEnded = true),
    });
    return { file, thread, sent };
  }

  test("fails what waits and what comes later; nobody knows what became of the file", async () => {
    const { file, thread, sent } = byHand();
    const waiting = file.ask({ kind: "bytes" });
    thread.breakDown("out of memory");
    await expect(waiting).rejects.toMatchObject({ code: "unexpected", workbook: "unknown", detail: "out of memory" });
    await expect(file.read()).rejects.toMatchObject({ detail: "out of memory" });
    expect(sent.length).toBe(1);
  });

  test("a file that is let go ends its thread, and late answers are not missed by anybody", async () => {
    const { file, thread } = byHand();
    const waiting = file.ask({ kind: "bytes" });
    file.close();
    thread.say({ kind: "answer", id: 1, value: new Uint8Array() });
    await expect(waiting).rejects.toMatchObject({ detail: "closed" });
    expect(thread.isEnded).toBe(true);
  });
});
