import { describe, expect, test } from "vitest";
import { BUDGET, WORKBOOK, type HostFactory, type HostUnderTest } from "./contract-workbook";
import { describeMarking } from "./marking-contract";
import { describeOwnParts } from "./own-parts-contract";
import { describeReading } from "./reading-contract";
import { describeWriting } from "./writing-contract";

/**
 * What every adapter of `WorkbookHost` promises, whatever the place where its workbook stands. Call it
 * with a factory that makes a workbook of the given sheets and opens it in the host.
 */
export function describeWorkbookHost(name: string, create: HostFactory): void {
  describe(`${name}: the contract of workbook hosts`, () => {
    const open = (): Promise<HostUnderTest> => create(WORKBOOK);

    describeReading(open);
    describeWriting(open);
    describeMarking(open);
    describeOwnParts(open);

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
