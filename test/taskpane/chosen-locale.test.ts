import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { chosenLocale } from "../../src/taskpane/chosen-locale";

test.each([
  ["office", "zh-CN", "zh-CN"],
  ["office", "zh-TW", "zh-CN"],
  ["office", "en-GB", "en-US"],
  ["office", "fr-FR", "zh-CN"],
  ["office", "", "zh-CN"],
  ["zh-CN", "en-US", "zh-CN"],
  ["en-US", "zh-CN", "en-US"],
] as const)("chosen %s, Office speaks %s: %s", (language, office, expected) => {
  expect(chosenLocale({ ...DEFAULT_SETTINGS, language }, office).id).toBe(expected);
});
