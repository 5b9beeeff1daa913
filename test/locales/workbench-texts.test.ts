import { describe, expect, test } from "vitest";
import { localeOf } from "../../src/locales";
import { LOCALE_IDS } from "../../src/locales/locale";
import type { WorkbenchTexts } from "../../src/locales/workbench-texts";
import { SAMPLES } from "../../src/workbench/shell/samples";

/** Every sentence of the page, with a file name and numbers in it. */
function sentences({ leave, sampleAbout, checkedName, opening, cellsRead, changed, notOpened, stale, unevaluated, notDrawn, downloaded, hiddenSheets, revealed, ...words }: WorkbenchTexts): string[] {
  const { title, what, ...choices } = leave;
  return [
    ...Object.values(words), ...Object.values(choices), ...SAMPLES.map((sample) => sampleAbout(sample) ?? ""),
    checkedName("a"), opening("a.xlsx"), notOpened("a.xlsx"), downloaded("a.xlsx"), title("a.xlsx", 0), title("a.xlsx", 1), title("a.xlsx", 12), what("b.xlsx"),
    ...[1, 2, 12_000].flatMap((count) => [cellsRead(count), changed(count), stale(count), unevaluated(count), hiddenSheets(count)]),
    notDrawn(["chart"]), notDrawn(["chart", "image", "pivot", "sparkline", "conditional-format", "other"]), revealed("Sheet1"),
  ];
}

describe.each(LOCALE_IDS)("the page around the pane in %s", (id) => {
  const texts = sentences(localeOf(id).workbench);

  test("every word is there, said once, without exclamation", () => {
    expect(texts.filter((text) => text.trim() === "" || /[!！]|undefined|NaN/.test(text))).toEqual([]);
  });

  test("is in its language", () => {
    const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);
    expect(texts.filter((text) => isChinese(text) !== (id === "zh-CN"))).toEqual([]);
  });
});

test("a sample that nobody knows has nothing said about it", () => {
  for (const id of LOCALE_IDS) expect(localeOf(id).workbench.sampleAbout("别的")).toBeNull();
});
