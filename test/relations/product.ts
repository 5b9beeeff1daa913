import { decimal } from "../../src/number/decimal";
import type { Relation } from "../../src/relations/relation";
import { ref } from "../diagnosis/table";

/** `E1 = C1 × D1`: a score from a rate that stands on the form, and points. */
export const PRODUCT: Relation = {
  id: "product", kind: "score", forms: [0], basis: "", name: { row: "投诉办结率", column: "指标得分" }, derived: true,
  target: { cell: ref("E1"), reading: "amount", decimals: 0, exact: true },
  operands: [
    { cell: ref("C1"), reading: "rate", decimals: 0, exact: true, role: "other", factor: decimal(1) },
    { cell: ref("D1"), reading: "amount", decimals: 0, exact: true, role: "points", factor: decimal(1) },
  ],
};
