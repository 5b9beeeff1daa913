import { describe, expect, test } from "vitest";
import { invert, type CellState, type Change } from "../../src/changes/change";
import { MARK_KINDS, markLook, type Mark, type MarkKind, type MarkLook } from "../../src/host/mark";
import type { ReadProgress, WorkbookHost } from "../../src/host/workbook-host";
import { addressToText, parseAddress, type CellReference } from "../../src/sheet/address";
import type { Cell } from "../../src/sheet/cell";
import { cellAt, type SheetVisibility } from "../../src/sheet/sheet";

/** A cell that a contract workbook shall hold; a bare value has the format `General`. */
export type ContractCell = number | string | boolean | null | Cell;

export interface ContractSheet {
  readonly name: string;
  readonly rows: readonly (readonly ContractCell[])[];
  readonly visibility?: SheetVisibility;
  readonly isProtected?: boolean;
  /** Ranges such as `A1:C1`. */
  readonly merges?: readonly string[];
  /** Ranges filled by an array formula, with its text; the cells' values stand in `rows`. */
  readonly arrays?: readonly { readonly range: string; readonly formula: string }[];
}

/** What a test needs of a host beside the port: a look at what people would see. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** The marks that now stand in the workbook, in any order. */
  marks(): Promise<readonly Mark[]>;
  /** How the marks that now stand look, by their kind. */
  looks(): Promise<ReadonlyMap<MarkKind, MarkLook>>;
  /** The same workbook as another program, or the same one tomorrow, would open it. */
  reopen(): Promise<HostUnderTest>;
}

export type HostFactory = (sheets: readonly ContractSheet[]) => Promise<HostUnderTest>;

const BUDGET = "预算表";
const NOTES = "说明";
const LOCKED = "已保护";

const WORKBOOK: readonly ContractSheet[] = [
  {
    name: BUDGET,
    merges: ["A1:C1"],
    rows: [
      ["部门预算表", null, null],
      ["项目", "预算数", { value: "执行率", format: "General" }],
      ["基本支出", { value: 890.17, format: "#,##0.00" }, { value: 0.9887, format: "0.00%" }],
      ["项目支出", { value: 255.64, format: "#,##0.00" }, { value: 0.5, format: "0.00%" }],
      ["合计", { value: 1145.81, format: "#,##0.00", formula: "SUM(B3:B4)" }, { value: 1.14581, format: "0.00%", formula: "B5/1000" }],
    ],
  },
  { name: NOTES, rows: [[{ value: 2291.62, format: "General", formula: `${BUDGET}!B5*2` }, true], ["文字", ""]] },
  { name: LOCKED, isProtected: true, rows: [[1, 2]] },
  { name: "隐藏表", visibility: "hidden", rows: [[3]] },
  { name: "数组", rows: [[1, { value: 2, format: "General" }], [2, 4]], arrays: [{ range: "B1:B2", formula: "A1:A2*2" }] },
];

/**
 * What every adapter of `WorkbookHost` promises, whatever the place where its workbook stands. Call it
 * with a factory that makes a workbook of the given sheets and opens it in the host.
 */
export function describeWorkbookHost(name: string, create: HostFactory): void {
  describe(`${name}: the contract of workbook hosts`, () => {
    const open = (): Promise<HostUnderTest> => create(WORKBOOK);

    describe("read", () => {
      test("sheets in their order, with what they are", async () => {
        const { sheets, unread } = await (await open()).host.read();
        expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.isProtected])).toEqual(
          WORKBOOK.map((sheet) => [sheet.name, sheet.visibility ?? "visible", sheet.isProtected ?? false]),
        );
        expect(unread).toEqual([]);
      });

      test("cells with typed values, formats and formulas", async () => {
        const { host } = await open();
        expect(await cellOf(host, BUDGET, "B3")).toEqual({ value: 890.17, format: "#,##0.00" });
        expect(await cellOf(host, BUDGET, "B5")).toEqual({ value: 1145.81, format: "#,##0.00", formula: "SUM(B3:B4)" });
        expect(await cellOf(host, BUDGET, "A3")).toEqual({ value: "基本支出", format: "General" });
        expect((await cellOf(host, NOTES, "B1"))?.value).toBe(true);
        expect((await cellOf(host, NOTES, "B2"))?.value ?? null).toBeNull();
        expect((await cellOf(host, BUDGET, "Z99"))?.value ?? null).toBeNull();
      });

      test("plain data that survives structuredClone", async () => {
        const content = await (await open()).host.read();
        expect(structuredClone(content)).toEqual(content);
      });

      test("only the sheets that are wanted, as a whole read gives them", async () => {
        const { host } = await open();
        const some = { sheets: [NOTES, "没有这张表", BUDGET] };
        const fresh = await host.read(some);
        const whole = await host.read();
        const again = await host.read(some);
        const wanted = whole.sheets.filter(({ name }) => some.sheets.includes(name));
        expect(fresh).toEqual({ sheets: wanted, unread: [] });
        expect(again).toEqual(fresh);
        expect(await host.read()).toEqual(whole);
      });

      test("stopped before the first cell: every sheet is named, and a later read is whole", async () => {
        const { host } = await open();
        const { sheets, unread } = await host.read({ isStopped: () => true });
        expect(sheets.length + unread.length).toBe(WORKBOOK.length);
        expect(unread.length).toBeGreaterThan(0);
        for (const { code } of unread) expect(code).toBe("stopped");
        expect((await host.read()).unread).toEqual([]);
      });

      test("progress ends with the last sheet, and with the totals where it knows them", async () => {
        const told: ReadProgress[] = [];
        await (await open()).host.read({ onProgress: (progress) => told.push(progress) });
        const last = told.at(-1)!;
        expect(last.sheet).toBe("数组");
        expect(told.map(({ cells }) => cells)).toEqual(told.map(({ cells }) => cells).sort((a, b) => a - b));
        if (last.ofCells !== undefined) expect(last.cells).toBe(last.ofCells);
        if (last.ofSheets !== undefined) expect(last.sheets).toBe(last.ofSheets);
      });
    });

    describe("write", () => {
      test("a batch is written, and found again after reopening", async () => {
        const place = await open();
        const changes = await changesOf(place.host, {
          [`${BUDGET}!B3`]: { value: 900 },
          [`${BUDGET}!C4`]: { value: 0.12345, format: "0.0000%" },
          [`${NOTES}!A2`]: { value: "改过的文字" },
          [`${BUDGET}!A7`]: { value: "新的一行" },
        });
        expect(await place.host.write(changes)).toMatchObject({ written: true, refusals: [] });
        for (const { host } of [place, await place.reopen()]) {
          expect(await cellOf(host, BUDGET, "B3")).toEqual({ value: 900, format: "#,##0.00" });
          expect(await cellOf(host, BUDGET, "C4")).toEqual({ value: 0.12345, format: "0.0000%" });
          expect((await cellOf(host, NOTES, "A2"))?.value).toBe("改过的文字");
          expect((await cellOf(host, BUDGET, "A7"))?.value).toBe("新的一行");
          expect(await cellOf(host, BUDGET, "A3")).toEqual({ value: "基本支出", format: "General" });
        }
      });

      test("a formula with its value, and a value in the place of a formula", async () => {
        const { host } = await open();
        const formula = await changesOf(host, { [`${BUDGET}!C3`]: { value: 0.89017, formula: "B3/1000" } });
        expect((await host.write(formula)).written).toBe(true);
        expect((await cellOf(host, BUDGET, "C3"))?.formula).toBe("B3/1000");
        const [change] = await changesOf(host, { [`${BUDGET}!B5`]: {} });
        if (!change) throw new Error("no change");
        expect((await host.write([{ ...change, after: { value: 1145.8, format: change.before.format } }])).written).toBe(true);
        expect(await cellOf(host, BUDGET, "B5")).toEqual({ value: 1145.8, format: "#,##0.00" });
      });

      test("undoing a batch gives back what there was", async () => {
        const { host } = await open();
        const before = await host.read();
        const changes = await changesOf(host, {
          [`${BUDGET}!B3`]: { value: 1 },
          [`${BUDGET}!C3`]: { value: 0.1, formula: "1/10" },
          [`${BUDGET}!C4`]: { value: 0.7, format: "0.0" },
          [`${NOTES}!A2`]: { value: 5 },
        });
        expect((await host.write(changes)).written).toBe(true);
        expect((await host.write(changes.map(invert))).written).toBe(true);
        expect((await host.read()).sheets[0]?.rows).toEqual(before.sheets[0]?.rows);
        expect(await cellOf(host, NOTES, "A2")).toEqual({ value: "文字", format: "General" });
      });

      test("an empty batch is written at once", async () => {
        expect(await (await open()).host.write([])).toEqual({ written: true, refusals: [], stale: [] });
      });

      test.each([
        ["cell-changed", `${BUDGET}!B4`],
        ["protected", `${LOCKED}!A1`],
        ["array-formula", "数组!B2"],
        ["merged-cell", `${BUDGET}!B1`],
        ["no-such-sheet", "没有这张表!A1"],
      ])("%s: nothing is written, and the reason is told", async (code, refused) => {
        const { host } = await open();
        const [good, other] = await changesOf(host, { [`${BUDGET}!B3`]: { value: 1 }, [refused]: { value: 2 } });
        if (!good || !other) throw new Error("no change");
        const bad = code === "cell-changed" ? { ...other, before: { ...other.before, value: 999 } } : other;
        const outcome = await host.write([good, bad]);
        expect(outcome.written).toBe(false);
        expect(outcome.refusals.map((refusal) => [refusal.code, refusal.sheet])).toEqual([[code, bad.cell.sheet]]);
        if (code !== "no-such-sheet") expect(outcome.refusals[0]?.cell).toEqual(bad.cell);
        expect(await cellOf(host, BUDGET, "B3")).toEqual({ value: 890.17, format: "#,##0.00" });
      });

      test("what a cell holds instead is told with the refusal", async () => {
        const { host } = await open();
        const changes = await changesOf(host, { [`${BUDGET}!B5`]: { value: 1 }, [`${BUDGET}!C2`]: { value: 2 }, [`${BUDGET}!B6`]: { value: 3 } });
        const { refusals } = await host.write(changes.map((change) => ({ ...change, before: { value: 7, format: change.before.format } })));
        expect(refusals.map(({ now }) => now)).toEqual([
          { value: 1145.81, format: "#,##0.00", formula: "SUM(B3:B4)" },
          { value: "执行率", format: "General" },
          null,
        ]);
      });

      test.each(["98.66%", "=1+2", "1,234.50", "2024-01-05", "TRUE", "'引号", "+1", "一、收入", "#N/A?", "０．５"])("the text %s stays a text, in a cell of any format", async (text) => {
        const { host } = await open();
        const changes = await changesOf(host, { [`${NOTES}!A2`]: { value: text }, [`${BUDGET}!B3`]: { value: text }, [`${NOTES}!C5`]: { value: text, format: "@" } });
        expect((await host.write(changes)).written).toBe(true);
        expect(await cellOf(host, NOTES, "A2")).toEqual({ value: text, format: "General" });
        expect(await cellOf(host, BUDGET, "B3")).toEqual({ value: text, format: "#,##0.00" });
        expect(await cellOf(host, NOTES, "C5")).toEqual({ value: text, format: "@" });
        expect((await host.write(changes.map(invert))).written).toBe(true);
        expect(await cellOf(host, BUDGET, "B3")).toEqual({ value: 890.17, format: "#,##0.00" });
      });

      test("a number in the place of a text that was kept by its format", async () => {
        const { host } = await open();
        expect((await host.write(await changesOf(host, { [`${NOTES}!A2`]: { value: "12.50", format: "@" } }))).written).toBe(true);
        expect((await host.write(await changesOf(host, { [`${NOTES}!A2`]: { value: 12.5, format: "0.00" } }))).written).toBe(true);
        expect(await cellOf(host, NOTES, "A2")).toEqual({ value: 12.5, format: "0.00" });
      });

      test("a text is written along, from what it is at that moment", async () => {
        const place = await open();
        const { host } = place;
        const count = { name: "journal", update: (current: string | null) => `${current ?? "0"}+1` };
        await host.saveText("settings", "甲");
        expect((await host.write(await changesOf(host, { [`${BUDGET}!B3`]: { value: 1 } }), count)).written).toBe(true);
        expect((await host.write(await changesOf(host, { [`${BUDGET}!B3`]: { value: 2 } }), count)).written).toBe(true);
        expect((await host.write([], count)).written).toBe(true);
        for (const { host: either } of [place, await place.reopen()]) {
          expect(await either.loadText("journal")).toBe("0+1+1+1");
          expect(await either.loadText("settings")).toBe("甲");
        }
      });

      test("where the cells are refused, the text is not written either", async () => {
        const { host } = await open();
        const changes = await changesOf(host, { [`${BUDGET}!B3`]: { value: 1 }, [`${BUDGET}!B1`]: { value: 2 } });
        expect((await host.write(changes, { name: "journal", update: () => "written" })).written).toBe(false);
        expect(await host.loadText("journal")).toBeNull();
      });

      test("formulas that still show an older value are named, unless the host calculates", async () => {
        const { host } = await open();
        const { stale } = await host.write(await changesOf(host, { [`${BUDGET}!B3`]: { value: 1000 } }));
        const named = stale.map((cell) => `${cell.sheet}!${addressToText(cell)}`);
        const shown = (await cellOf(host, BUDGET, "B5"))?.value;
        if (shown === 1145.81) expect(named).toEqual([`${BUDGET}!B5`, `${BUDGET}!C5`, `${NOTES}!A1`]);
        else {
          expect(shown).toBeCloseTo(1255.64, 9);
          expect(named).toEqual([]);
        }
      });
    });

    describe("marks", () => {
      test("are set, replaced and cleared, without touching a cell", async () => {
        const place = await open();
        const before = await place.host.read();
        const first = marksOf("error", `${BUDGET}!B5`, `${NOTES}!A1`).concat(marksOf("warning", `${BUDGET}!C4`));
        expect(await place.host.mark(first)).toEqual({ marked: 3, refusals: [] });
        expect(await sortedMarks(place)).toEqual(sorted(first));
        const second = marksOf("warning", `${BUDGET}!B5`);
        await place.host.mark(second);
        expect(await sortedMarks(place)).toEqual(sorted(second));
        expect(await sortedMarks(await place.reopen())).toEqual(sorted(second));
        expect(await place.host.clearMarks()).toEqual({ marked: 0, refusals: [] });
        expect(await sortedMarks(place)).toEqual([]);
        expect(await place.host.read()).toEqual(before);
      });

      test.each(["fill-and-border", "border-only"] as const)("of every kind have their look: %s", async (style) => {
        const place = await open();
        const marks = MARK_KINDS.flatMap((kind, at) => marksOf(kind, `${BUDGET}!B${String(at + 3)}`));
        await place.host.mark(marks, style);
        expect(await sortedMarks(place)).toEqual(sorted(marks));
        expect(await place.looks()).toEqual(new Map(MARK_KINDS.map((kind) => [kind, markLook(kind, style)])));
        await place.host.clearMarks();
        expect(await place.marks()).toEqual([]);
      });

      test("of an earlier day are cleared too", async () => {
        const place = await open();
        await place.host.mark(marksOf("error", `${BUDGET}!B5`));
        const later = await place.reopen();
        await later.host.clearMarks();
        expect(await later.marks()).toEqual([]);
      });

      test("a sheet that refuses is named, the others are marked", async () => {
        const place = await open();
        const good = marksOf("error", `${BUDGET}!B5`);
        const outcome = await place.host.mark([...good, ...marksOf("error", `${LOCKED}!A1`)]);
        expect(outcome).toEqual({ marked: 1, refusals: [{ code: "protected", sheet: LOCKED }] });
        expect(await sortedMarks(place)).toEqual(sorted(good));
      });

      test("hundreds of scattered cells", async () => {
        const place = await open();
        const many = marksOf("error", ...Array.from({ length: 700 }, (_, at) => `${BUDGET}!${addressToText({ row: at * 2 + 10, column: at % 7 })}`));
        expect((await place.host.mark(many)).marked).toBe(700);
        expect(await sortedMarks(place)).toEqual(sorted(many));
        await place.host.clearMarks();
        expect(await place.marks()).toEqual([]);
      });
    });

    describe("a sheet of our own", () => {
      const report = (text: string) => ({
        name: "勾稽报告",
        rows: [[{ value: "问题", bold: true }, { value: text }], [{ value: 12.5, format: "0.00" }, { value: null }]],
        columnWidths: [12, 60],
      });

      test("is created behind the others, and filled anew in its place", async () => {
        const place = await open();
        await place.host.putSheet(report("第一次"));
        await place.host.putSheet(report("第二次"));
        const later = await place.reopen();
        await later.host.putSheet(report("第三次"));
        const { sheets } = await later.host.read();
        expect(sheets.map((sheet) => sheet.name)).toEqual([...WORKBOOK.map((sheet) => sheet.name), "勾稽报告"]);
        expect(await cellOf(later.host, "勾稽报告", "B1")).toMatchObject({ value: "第三次" });
        expect(await cellOf(later.host, "勾稽报告", "A2")).toEqual({ value: 12.5, format: "0.00" });
      });

      test("leaves the user's sheets as they are", async () => {
        const { host } = await open();
        const before = await host.read();
        await host.putSheet(report("甲"));
        expect((await host.read()).sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
      });
    });

    describe("texts kept with the document", () => {
      test("are null at first, and found again after reopening", async () => {
        const place = await open();
        expect(await place.host.loadText("journal")).toBeNull();
        await place.host.saveText("journal", '{"a":"<&\\"甲\\">","b":[1,2]}');
        await place.host.saveText("settings", "一\n二");
        await place.host.saveText("settings", "三\n四");
        for (const { host } of [place, await place.reopen()]) {
          expect(await host.loadText("journal")).toBe('{"a":"<&\\"甲\\">","b":[1,2]}');
          expect(await host.loadText("settings")).toBe("三\n四");
          expect(await host.loadText("Journal")).toBeNull();
        }
      });
    });

    test("a cell can be selected", async () => {
      await expect((await open()).host.select({ sheet: BUDGET, row: 4, column: 1 })).resolves.toBeUndefined();
    });

    test("listening to edits can be stopped, once or twice", async () => {
      const stop = (await open()).host.onEdited(() => undefined);
      stop();
      expect(stop).not.toThrow();
    });
  });
}

function referenceOf(text: string): CellReference {
  const [sheet = "", address = ""] = text.split("!");
  const place = parseAddress(address);
  if (!place) throw new Error(`${text} is no reference`);
  return { sheet, ...place };
}

async function cellOf(host: WorkbookHost, sheet: string, address: string): Promise<Cell | null> {
  const found = (await host.read()).sheets.find((candidate) => candidate.name === sheet);
  return found ? cellAt(found, referenceOf(`${sheet}!${address}`)) : null;
}

/** Changes from what the host now holds. What `after` leaves out stays. */
async function changesOf(host: WorkbookHost, edits: Readonly<Record<string, Partial<CellState>>>): Promise<Change[]> {
  const changes: Change[] = [];
  for (const [text, after] of Object.entries(edits)) {
    const cell = referenceOf(text);
    const before: CellState = (await cellOf(host, cell.sheet, addressToText(cell))) ?? { value: null, format: "General" };
    changes.push({ cell, label: text, before, after: { ...before, ...after }, code: "fix" });
  }
  return changes;
}

function marksOf(kind: Mark["kind"], ...references: string[]): Mark[] {
  return references.map((text) => ({ kind, cell: referenceOf(text) }));
}

function sorted(marks: readonly Mark[]): string[] {
  return marks.map(({ kind, cell }) => `${cell.sheet}!${addressToText(cell)} ${kind}`).sort();
}

async function sortedMarks(place: HostUnderTest): Promise<string[]> {
  return sorted(await place.marks());
}
