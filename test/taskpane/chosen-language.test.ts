import { expect, test } from "vitest";
import { chosenLanguage } from "../../src/taskpane/chosen-language";

test.each([
  ["display", "zh-CN", "zh-CN"],
  ["display", "zh-TW", "zh-CN"],
  ["display", "en-GB", "en-US"],
  ["display", "fr-FR", "zh-CN"],
  ["display", "", "zh-CN"],
  ["zh-CN", "en-US", "zh-CN"],
  ["en-US", "zh-CN", "en-US"],
] as const)("chosen %s, Office speaks %s: %s", (language, office, expected) => {
  expect(chosenLanguage({ language }, office)).toBe(expected);
});
