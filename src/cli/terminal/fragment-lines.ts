import type { Fragment, FragmentRow } from "../../locales/fragment";
import type { Locale } from "../../locales/locale";
import { cutTo, displayWidth, padEnd, padStart } from "./display-width";
import type { Paint } from "./paint";

const WIDEST_LABEL = 30;

/** Blanks behind a figure that put its decimal point under those of the others. */
function afterPoint(figure: string): number {
  const point = figure.indexOf(".");
  return point < 0 ? 0 : figure.length - point;
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(displayWidth));
}

/**
 * The sum as an accountant writes it: the parts, a single rule, the computed total, the written one,
 * a double rule under the difference. Figures stand on their decimal points.
 */
export function fragmentLines(fragment: Fragment, locale: Locale, paint: Paint): string[] {
  const { differenceLabel, omittedItems } = locale.commandLine;
  const computedLabel = locale.commandLine.computedLabel(fragment.kind);
  const rows = [...fragment.rows, fragment.target];
  const figures = [...rows.map(({ figure }) => figure), fragment.computed, fragment.difference];
  const behind = Math.max(...figures.map(afterPoint));
  const aligned = (figure: string) => figure + " ".repeat(behind - afterPoint(figure));
  const figureWidth = widest(figures.map(aligned));
  const addressWidth = widest(rows.map(({ address }) => address));
  const labels = [...rows.map(({ label }) => label), computedLabel, differenceLabel];
  const labelWidth = Math.min(WIDEST_LABEL, widest(labels));

  const line = (address: string, label: string, figure: string, note = "") =>
    `${padEnd(address, addressWidth)}  ${padEnd(cutTo(label, labelWidth), labelWidth)}  ${padStart(aligned(figure), figureWidth)}${note}`.trimEnd();
  const rowLine = ({ address, label, figure, conversion, isSuspect }: FragmentRow) => {
    const note = (conversion === "" ? "" : ` ${conversion}`) + (isSuspect ? "  ←" : "");
    return isSuspect ? paint.strong(line(address, label, figure, note)) : line(address, label, figure, note);
  };
  const rule = (stroke: string) => " ".repeat(addressWidth + labelWidth + 4) + stroke.repeat(figureWidth);

  const parts = fragment.rows.map(rowLine);
  const { omitted } = fragment;
  if (omitted) parts.splice(omitted.after + 1, 0, paint.quiet(line("", omittedItems(omitted.count), "")));
  return [
    ...parts,
    rule("─"),
    line("", computedLabel, fragment.computed),
    rowLine(fragment.target),
    line("", differenceLabel, fragment.difference),
    rule("═"),
  ];
}
