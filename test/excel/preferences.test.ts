import { beforeAll, describe, expect, test, vi } from "vitest";
import { userPreferences } from "../../src/excel/preferences";
import { standInForPage } from "../office-host/client/page-stand-in";

beforeAll(() => {
  standInForPage(globalThis, "https://pane.example/office/office.js", () => undefined);
});

describe("preferences", () => {
  test("are null at first, and found again by the next pane", async () => {
    expect(await userPreferences().load("settings")).toBeNull();
    await userPreferences().save("settings", '{"marks":"none"}');
    expect(await userPreferences().load("settings")).toBe('{"marks":"none"}');
    expect(await userPreferences().load("other")).toBeNull();
  });

  test.each(["", "2024-01-05T08:00:00Z", "null", "12", "text:", '"引号"', "一\n二"])("the text %j comes back as it was", async (text) => {
    await userPreferences().save("settings", text);
    expect(await userPreferences().load("settings")).toBe(text);
  });

  test("what somebody else left under the name is none", async () => {
    localStorage.setItem("@gouji/settings", "damaged {");
    expect(await userPreferences().load("settings")).toBeNull();
  });
});

describe("where the browser refuses its storage", () => {
  test("altogether: kept as long as the pane is open", async () => {
    vi.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const preferences = userPreferences();
    expect(await preferences.load("settings")).toBeNull();
    await preferences.save("settings", "一");
    expect(await preferences.load("settings")).toBe("一");
    vi.restoreAllMocks();
    expect(await userPreferences().load("settings")).not.toBe("一");
  });

  test("when it is full: the newest is kept as long as the pane is open", async () => {
    const preferences = userPreferences();
    await preferences.save("settings", "old");
    vi.spyOn(localStorage, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await preferences.save("settings", "new");
    expect(await preferences.load("settings")).toBe("new");
    vi.restoreAllMocks();
    expect(await userPreferences().load("settings")).toBe("old");
  });
});
