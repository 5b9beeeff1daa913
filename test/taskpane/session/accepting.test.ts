import { afterEach, describe, expect, test } from "vitest";
import { endSessions, checked, items, PLANTED, result, sampleHost, started, type, until } from "./open-session";

afterEach(endSessions);

describe("an accepted difference", () => {
  test("leaves the list, stays with the document, and comes back when one of its figures changes", async () => {
    const host = sampleHost(PLANTED);
    const open = await checked(host);
    const before = result(open).tally;
    const item = items(open).find((candidate) => candidate.kind === "finding" && candidate.severity === "error")!;
    open.session.open(item.key);
    const next = items(open)[items(open).indexOf(item) + 1]!;
    await open.session.accept(item.key, "两表口径不同");
    expect(open.session.store.get()).toMatchObject({ open: null, current: next.key });
    expect(items(open).map(({ key }) => key)).not.toContain(item.key);
    expect(result(open).tally.errors).toBe(before.errors - 1);
    expect(result(open).accepted).toMatchObject([{ acceptance: { explanation: "两表口径不同" } }]);

    open.session.end();
    const later = await checked(host);
    expect(result(later).accepted).toHaveLength(1);
    const { finding, acceptance } = result(later).accepted[0]!;
    const { row, column, sheet } = finding.cell;
    await type(host, sheet, `${String.fromCharCode(65 + column)}${String(row + 1)}`, 123456.78);
    await until(() => result(later).accepted.length === 0);
    expect(result(later).returned.size).toBe(1);
    await later.session.withdraw(acceptance.finding);
    expect(result(later).returned.size).toBe(0);
  });
});

describe("what is kept with the document", () => {
  test("is reported when it cannot be read, and left as it is", async () => {
    const host = sampleHost(PLANTED);
    await host.saveText("journal", "{broken");
    const open = await started(host);
    expect(open.session.store.get().problem).toMatchObject({ code: "journal-damaged", workbook: "untouched" });
    await open.session.check();
    expect(result(open).tally.errors).toBeGreaterThan(0);
    await open.session.applyRecalculation();
    expect(open.session.store.get().problem).toMatchObject({ code: "journal-damaged" });
    expect(await host.loadText("journal")).toBe("{broken");
  });
});
