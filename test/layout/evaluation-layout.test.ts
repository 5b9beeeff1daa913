import { describe, test } from "vitest";
import { EVALUATION_VARIANTS, variantSheet } from "../recognition/evaluation-variants";
import { workbookOf } from "../recognition/sheet-of";
import { layoutRate } from "./layout-case";
import { expectLayoutsRecognized } from "./layout-test";

describe("a self-evaluation in the layout of each place, laid out otherwise once more, is recognized all the same", () => {
  test.each(EVALUATION_VARIANTS)("$name", (variant) => {
    expectLayoutsRecognized(variant.name, layoutRate(variant.name, workbookOf(variantSheet(variant)), 40));
  });
});
