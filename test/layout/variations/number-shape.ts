import { decimalToNumber, isZero, ONE, equals, round, shift } from "../../../src/number/decimal";
import type { Cell } from "../../../src/sheet/cell";
import type { Choice } from "../choice";
import { figureColumns, printedNumber, printedText } from "../figure-cells";
import { fullWidthDigits } from "../label-texts";
import { eachFormsCells, type Rows, type Variation } from "../laid-out";

const STYLES: readonly ((plain: string, grouped: string) => string)[] = [
  (_, grouped) => grouped,
  (plain) => `${plain} `,
  (plain) => `           ${plain}\u3000`,
  (_, grouped) => grouped.replaceAll(",", "，"),
  (_, grouped) => fullWidthDigits(grouped.replaceAll(",", "，").replace(".", "．")),
];

/** Figures pasted as text, the way published sheets hold them. */
export const textNumbers: Variation = {
  name: "numbers as text",
  apply: (laid, choice) =>
    eachFormsCells(laid, (rows, form) => {
      for (const { row, column } of figureColumns(form).flatMap(({ cells }) => cells)) {
        const cell = rows[row]?.[column];
        const printed = typeof cell?.value === "number" ? printedNumber(cell) : undefined;
        if (!printed || printed.percent || choice.oneIn(3)) continue;
        rows[row]![column] = { value: choice.of(STYLES)(printedText(printed, ""), printedText(printed)), format: "@" };
      }
    }),
};

function rewriteRates(rows: Rows, places: readonly { row: number; column: number }[], choice: Choice): void {
  const rates = places.flatMap((place) => {
    const printed = printedNumber(rows[place.row]?.[place.column]);
    return printed ? [{ ...place, printed }] : [];
  });
  if (!rates.some(({ printed }) => printed.percent)) return;
  // A bare 0 or 1 among percentages is a lost format: a true finding, not a matter of layout.
  const isBare = rates.some(({ printed }) => !printed.percent || isZero(printed.value));
  const hasWhole = rates.some(({ printed }) => equals(shift(printed.value, -2), ONE));
  if (isBare) return;
  const styles: readonly ("text" | "points" | "ratio")[] = hasWhole ? ["text", "points"] : ["text", "points", "ratio"];
  const style = choice.of(styles);
  for (const { row, column, printed } of rates) {
    const points = decimalToNumber(printed.value);
    const shapes: Record<typeof style, Cell> = {
      text: { value: `${printedText(printed, "")}%`, format: "General" },
      points: { value: points, format: printed.decimals === 0 ? "0" : `0.${"0".repeat(printed.decimals)}` },
      ratio: { value: decimalToNumber(shift(printed.value, -2)), format: `0.${"0".repeat(printed.decimals + 2)}` },
    };
    rows[row]![column] = shapes[style];
  }
}

/** 98 % as 0.98, as text `98%`, as 98. */
export const otherPercentages: Variation = {
  name: "percentages as ratio, text or points",
  apply: (laid, choice) =>
    eachFormsCells(laid, (rows, form) => {
      for (const { cells } of figureColumns(form)) rewriteRates(rows, cells, choice);
    }),
};

/** Figures in 元 without their decimals. */
export const wholeYuan: Variation = {
  name: "元 as whole numbers",
  apply: (laid, choice) =>
    eachFormsCells(laid, (rows, form) => {
      const format = choice.of(["0", "#,##0", "General"]);
      for (const { row, column } of figureColumns(form).flatMap(({ cells }) => cells)) {
        const printed = printedNumber(rows[row]?.[column]);
        if (printed && !printed.percent) rows[row]![column] = { value: decimalToNumber(round(printed.value, 0)), format };
      }
    }, ({ unit }) => unit === "元"),
};
