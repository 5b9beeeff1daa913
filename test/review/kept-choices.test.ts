import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choicesText, INDICATOR_CHOICES } from "../../src/review/kept-choices";
import { parseChoices } from "../../src/review/parse-choices";
import { XlsxHost } from "../../src/xlsx/xlsx-host";

const choice = fc.record({ units: fc.array(fc.string({ unit: "binary" })), place: fc.nat() });
const choices = fc.array(fc.record({ indicator: fc.string({ unit: "binary" }), target: choice, actual: choice }, { requiredKeys: ["indicator"] }));

describe("choices kept with the document", () => {
  test("are read back as they were", () => {
    fc.assert(fc.property(choices, (kept) => {
      expect(parseChoices(choicesText(kept))).toEqual(kept);
    }));
  });

  test("stay in a file", async () => {
    const kept = [{ indicator: "project-self-evaluation/row", target: { units: ["台", "组"], place: 1 } }];
    const host = new XlsxHost(readFileSync(path.join(import.meta.dirname, "../../assets/samples/指标得分示例-2024.xlsx")));
    await host.saveText(INDICATOR_CHOICES, choicesText(kept));
    expect(parseChoices(await new XlsxHost(host.bytes()).loadText(INDICATOR_CHOICES))).toEqual(kept);
  });

  test("are none where nothing is kept", () => {
    expect(parseChoices(null)).toEqual([]);
  });

  test.each(["", "{", "[]", '{"version":2,"choices":[]}', '{"version":1,"choices":[{"indicator":"a","target":{"units":["台"],"place":-1}}]}', '{"version":1,"choices":[{"target":{}}]}'])(
    "are damaged as %s", (text) => {
      expect(parseChoices(text)).toBe("damaged");
    },
  );
});
