import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellAt, type WorkbookContent } from "../../src/sheet/sheet";
import { Choice } from "./choice";
import { fullWidthDigits, loosen, otherWidth } from "./label-texts";
import { asIs, inOrder, sheetNamed, withColumnOrder, withRowOrder } from "./laid-out";
import { renamedSheets, shifted } from "./variations/place-on-sheet";

const content: WorkbookContent = {
  unread: [],
  sheets: [{
    name: "a", visibility: "visible", isProtected: false,
    rows: inOrder(6).map((row) => inOrder(4).map((column) => ({ value: `${String(row)},${String(column)}`, format: "General" }))),
  }],
};

describe("cells are found again where they went", () => {
  test("after rows and columns were moved, inserted and shifted, and sheets renamed", () => {
    fc.assert(fc.property(fc.nat(), fc.nat(5), fc.nat(3), (seed, row, column) => {
      const choice = new Choice(seed);
      const rows = choice.shuffled([...inOrder(6), null, null]);
      const columns = choice.shuffled([...inOrder(4), null]);
      let laid = withColumnOrder(withRowOrder(asIs(content, []), "a", rows), "a", columns);
      for (const variation of [shifted, renamedSheets]) laid = variation.apply(laid, choice);
      const place = laid.place({ sheet: "a", row, column });
      expect(cellAt(sheetNamed(laid, place.sheet), place)?.value).toBe(`${String(row)},${String(column)}`);
    }));
  });

  test("a choice is the same for the same seed", () => {
    expect(new Choice(7).shuffled(inOrder(20))).toEqual(new Choice(7).shuffled(inOrder(20)));
  });
});

test("labels keep their letters", () => {
  expect(otherWidth("因公出国（境）费:")).toBe("因公出国(境)费：");
  expect(fullWidthDigits("2019年")).toBe("２０１９年");
  expect(loosen("合计", new Choice(1), ["\u3000"])).toBe("合\u3000计");
  expect(loosen("A1", new Choice(1), ["\u3000"])).toBe("A1");
});
