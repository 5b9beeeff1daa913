import { describe, expect, test } from "vitest";
import { displayLanguage, officeFacts } from "../../src/excel/office-environment";
import { officeTheme } from "../../src/excel/office-theme";
import { loadClientApart } from "../office-host/client/load-client";
import { ExcelHost } from "../office-host/excel-host";
import type { ExcelHostOptions } from "../office-host/host-options";

const start = async (options: ExcelHostOptions): Promise<typeof Office> => (await loadClientApart(new ExcelHost(options))).Office;

describe("facts", () => {
  test.each([
    ["1.9", "1.1", true],
    ["1.17", "1.1", true],
    ["1.8", "1.1", false],
  ])("ExcelApi %s, SharedRuntime %s: supported %s", async (level, runtime, isSupported) => {
    const facts = await officeFacts(await start({ level, sets: { SharedRuntime: runtime } }));
    expect(facts).toEqual({ isSupported, version: "16.0.10000.10000", platform: "PC", api: level });
  });

  test("without a shared runtime it is not supported", async () => {
    expect(await officeFacts(await start({ level: "1.17", sets: { SharedRuntime: "1.0" } }))).toMatchObject({ isSupported: false, api: "1.17" });
  });

  test("outside of Office", async () => {
    const office = { onReady: () => Promise.resolve({ host: null, platform: null }), context: {} } as unknown as typeof Office;
    expect(await officeFacts(office)).toEqual({ isSupported: false, version: "", platform: "", api: "" });
    expect(displayLanguage(office)).toBeNull();
    expect(officeTheme(office)).toBeNull();
  });
});

test("the language of Office", async () => {
  expect(displayLanguage(await start({ locale: "zh-CN" }))).toBe("zh-CN");
  expect(displayLanguage(await start({ locale: "en-US" }))).toBe("en-US");
});

describe("the theme of Office", () => {
  test.each([
    ["#FFFFFF", "light"],
    ["#E6E6E6", "light"],
    ["#666666", "dark"],
    ["#262626", "dark"],
    ["#000000", "dark"],
  ])("a body of %s is %s", async (bodyBackgroundColor, theme) => {
    expect(officeTheme(await start({ theme: { bodyBackgroundColor } }))).toBe(theme);
  });

  test("nothing is said", async () => {
    expect(officeTheme(await start({ theme: {} }))).toBeNull();
  });

  test("a colour in words says nothing", () => {
    expect(officeTheme({ context: { officeTheme: { bodyBackgroundColor: "white" } } } as typeof Office)).toBeNull();
  });
});
