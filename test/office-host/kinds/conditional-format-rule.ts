import { asText } from "../protocol/argument-types";
import type { KindOf } from "./node";

export const CONDITIONAL_FORMAT_RULE: KindOf<"ConditionalFormatRule"> = {
  name: "ConditionalFormatRule",
  members: {
    formula: { since: "1.6", writes: "marks", get: ({ formula }) => formula, set: (rule, formula) => rule.setFormula(asText(formula)) },
    // The local language of the formulas of this host is the one of the file.
    formulaLocal: { since: "1.6", writes: "marks", get: ({ formula }) => formula, set: (rule, formula) => rule.setFormula(asText(formula)) },
  },
};
