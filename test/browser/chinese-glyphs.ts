import type { Page } from "playwright-core";

/** Whether Chinese letters are drawn as themselves. Without a font for them every letter is the same empty box. */
export async function drawsChinese(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const draw = (letter: string): string => {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 40;
      const paper = canvas.getContext("2d");
      if (paper === null) throw new Error("no canvas");
      paper.font = `32px ${getComputedStyle(document.body).fontFamily}`;
      paper.fillText(letter, 2, 34);
      return canvas.toDataURL();
    };
    const drawings = ["勾", "稽", "预", "算"].map(draw);
    return new Set(drawings).size === drawings.length && !drawings.includes(draw(" "));
  });
}
