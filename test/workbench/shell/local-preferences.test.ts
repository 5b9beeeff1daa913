import { describe, expect, test } from "vitest";
import { localPreferences } from "../../../src/workbench/shell/local-preferences";

function storage(map = new Map<string, string>()) {
  return { getItem: (key: string) => map.get(key) ?? null, setItem: (key: string, text: string) => void map.set(key, text) };
}

describe("preferences of the workbench", () => {
  test("are found again on another day, apart from what others keep", async () => {
    const kept = new Map([["settings", "of another page"]]);
    const first = localPreferences(() => storage(kept));
    expect(await first.load("settings")).toBeNull();
    await first.save("settings", "{}");
    expect(await localPreferences(() => storage(kept)).load("settings")).toBe("{}");
    expect(kept.get("settings")).toBe("of another page");
  });

  test("last as long as the page where the browser refuses its storage", async () => {
    const refused = localPreferences(() => { throw new DOMException("", "SecurityError"); });
    expect(await refused.load("settings")).toBeNull();
    await refused.save("settings", "{}");
    expect(await refused.load("settings")).toBe("{}");
  });
});
