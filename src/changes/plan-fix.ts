import type { Fix } from "../checks/check-finding";
import { parseAmount } from "../number/amount";
import { decimalToNumber, decimalToText, shift } from "../number/decimal";
import { storedForShown } from "../diagnosis/written-cell";
import type { CellLookup } from "../relations/evaluate";
import type { Naming } from "../relations/relation";
import type { CellReference } from "../sheet/address";
import { readNumberFormat } from "../sheet/number-format";
import type { Change } from "./change";
import { rateFormatNear } from "./written-state";

/**
 * The fixes of a finding as changes, in the form of each cell: a number stays a number with its format, text stays
 * text. None at all when one of them cannot be written: they close the relation only together.
 */
export function planFix(fixes: readonly Fix[], cells: CellLookup, nameOf: (cell: CellReference) => Naming): Change[] {
  const changes = fixes.flatMap(({ cell, after, formula }): Change[] => {
    const current = cells(cell);
    const amount = parseAmount(after);
    if (!amount && after !== "") return [];
    const format = current?.format ?? "General";
    const { value = null } = current ?? {};
    const before = { value, format, ...(current?.formula === undefined ? {} : { formula: current.formula }) };
    // A rate without a base is put right by leaving its cell blank.
    if (!amount) return [{ cell, label: nameOf(cell).row, before, after: { value: null, format }, code: "fix" }];
    const isPercent = readNumberFormat(format).kind === "percent";
    const stored = amount.percent && !isPercent ? shift(amount.value, -2) : storedForShown(amount.value, format);
    const isText = typeof value === "string" && formula === undefined;
    const written = isText ? decimalToText(amount.value) + (amount.percent ? "%" : "") : decimalToNumber(stored);
    // A rate whose sign is missing gets it back from the format of its column.
    const shownIn = amount.percent && !isPercent && !isText ? rateFormatNear(cell, cells) : format;
    const state = { value: written, format: shownIn, ...(formula === undefined ? {} : { formula }) };
    return [{ cell, label: nameOf(cell).row, before, after: state, code: "fix" }];
  });
  return changes.length === fixes.length ? changes : [];
}
