import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bytesOf, sampleWorkbooks } from "../../assets/samples/build/workbooks";

const folder = new URL("../../assets/samples/", import.meta.url);

describe("the committed samples", () => {
  it.each(sampleWorkbooks.map((workbook) => [workbook.fileName, workbook] as const))("%s equals its data", (fileName, workbook) => {
    const committed = readFileSync(new URL(encodeURIComponent(fileName), folder));
    // Run `npm run samples` when this fails after a change of the data.
    expect(Buffer.compare(committed, bytesOf(workbook))).toBe(0);
  });

  it("are all built from data", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
    expect(files.sort()).toEqual(sampleWorkbooks.map(({ fileName }) => fileName).sort());
  });

  it("do not depend on the time zone", () => {
    const before = process.env["TZ"];
    const [workbook] = sampleWorkbooks;
    try {
      const bytes = ["UTC", "Asia/Shanghai", "America/Los_Angeles"].map((zone) => {
        process.env["TZ"] = zone;
        return Buffer.from(bytesOf(workbook!)).toString("base64");
      });
      expect(new Set(bytes).size).toBe(1);
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });
});
