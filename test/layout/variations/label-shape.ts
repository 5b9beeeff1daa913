import { changeTexts, evidenceCell, fullWidthDigits, headerCells, loosen, namedRowLabels, otherWidth } from "../label-texts";
import { eachFormsCells, type Variation } from "../laid-out";

export const brokenHeaders: Variation = {
  name: "line breaks and blanks inside header labels",
  apply: (laid, choice) =>
    eachFormsCells(laid, (rows, form) => {
      changeTexts(rows, headerCells(form), (text) => (choice.oneIn(2) ? loosen(text, choice, ["\n", " ", "\u3000", "\r\n", "\u00a0"]) : text));
    }),
};

export const spacedTotals: Variation = {
  name: "blanks inside the labels of totals",
  apply: (laid, choice) =>
    eachFormsCells(laid, (rows, form) => {
      changeTexts(rows, namedRowLabels(form), (text) => loosen(text, choice, [" ", "   ", "\u3000", "\u3000\u3000"]));
    }),
};

export const otherWidths: Variation = {
  name: "brackets, colons and digits in the other width",
  apply: (laid, choice) =>
    eachFormsCells(laid, (rows, form) => {
      const around = [evidenceCell(form, "title"), evidenceCell(form, "unit")].filter((cell) => cell !== undefined);
      const digits = choice.oneIn(2);
      changeTexts(rows, [...headerCells(form), ...around], (text) => otherWidth(digits ? fullWidthDigits(text) : text));
      changeTexts(rows, namedRowLabels(form), otherWidth);
    }),
};
