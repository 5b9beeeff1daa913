import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { chosenLocale } from "../../src/taskpane/chosen-locale";

test.each([
  ["display", "zh-CN", "zh-CN"],
  ["display", "zh-TW", "zh-CN"],
  ["display", "en-GB", "en-US"],
  ["display", "fr-FR", "zh-CN"],
  ["display", "", "zh-CN"],
  ["zh-CN", "en-US", "zh-CN"],
  ["en-US", "zh-CN", "en-US"],
] as const)("chosen %s, Office speaks %s: %s", (language, office, expected) => {
  expect(chosenLocale({ ...DEFAULT_SETTINGS, language }, office).id).toBe(expected);
});
