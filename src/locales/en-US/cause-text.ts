import type { RelationFinding } from "../../diagnosis/finding";
import { addressToText } from "../../sheet/address";
import { addressList, columnNames, rowNumbers } from "../address-text";
import { causeWorthTelling } from "../cause-worth-telling";
import { numeralText } from "../figure-text";
import { labelText, quoted } from "../label-text";

/** The likely cause with its evidence; null where none was found. Always hedged: a cause is not proved. */
export function causeText(finding: RelationFinding): string | null {
  const { fixes, suspect } = finding;
  const cause = causeWorthTelling(finding);
  if (!cause) return null;
  const home = finding.target.cell.sheet;
  const at = addressList(cause.cells ?? [], home, ", ");
  const item = cause.label === undefined ? at || "another figure" : `${quoted(labelText(cause.label))}${at === "" ? "" : ` (${at})`}`;
  const who = suspect ? addressList([suspect], home, ", ") : "it";
  const fix = fixes.length === 1 ? fixes[0] : undefined;
  const digits = fix ? `: ${numeralText(fix.before)} → ${numeralText(fix.after)}` : "";
  switch (cause.code) {
    case "rounding":
      return "may be a rounding difference";
    case "forced-balance":
      return "last digits may have been adjusted so that the total ties";
    case "blank":
      return at === "" ? "a figure may be missing" : `a figure may be missing: ${at} is blank`;
    case "text-number":
      return `${at === "" ? "a figure" : at} is text and may not have been added`;
    case "lost-format":
      return `${who} seems to have lost its percent sign`;
    case "unit-slip":
      return `${who} seems to mix 元 and 万元: the figures differ by a factor of about 10000`;
    case "columns-swapped":
      return swapped(finding);
    case "item-omitted":
      return `the difference equals ${item}, which seems to have been left out`;
    case "item-doubled":
      return `the difference equals ${item}, which seems to have been added twice`;
    case "of-which-doubled":
      return `the difference equals ${item}; an of-which item seems to have been added again`;
    case "other-total":
      return `the figure equals ${item}; it seems to be another total`;
    case "other-scope":
      return `the figure equals ${item}; it seems to be taken from another scope`;
    case "stale-copy":
      return `${who} is the same as ${item}; it seems to have been copied and not changed`;
    case "wrong-base":
      return `seems to be divided by ${cause.label === undefined && at === "" ? "the approved budget" : item}; the base is the revised (full-year) budget`;
    case "sign-reversed":
      return `the sign of ${who} seems reversed`;
    case "truncated":
      return `${who} seems cut off, not rounded`;
    case "digit-typed":
      return `one digit of ${who} seems mistyped${digits}`;
    case "digit-dropped":
      return `one digit of ${who} seems to be missing${digits}`;
    case "digit-inserted":
      return `${who} seems to have one digit too many${digits}`;
    case "digits-transposed":
      return `digits of ${who} seem transposed${digits}`;
    case "score-above-points":
      return `the score ${who} is above its points and may be mistyped`;
    case "formula-range":
      return `the range that the formula adds may be wrong${at === "" ? "" : `: too much or too little by ${at}`}`;
    case "unexplained":
      return unexplained(finding);
  }
}

function swapped({ cause, suspect }: RelationFinding): string {
  const cells = cause?.cells ?? [];
  const rows = rowNumbers(cells).join(", ");
  const columns = columnNames(cells);
  const names = columns.length === 2 ? ` ${columns.join(" and ")}` : "";
  if (rows === "") return `two columns look swapped${suspect ? ` (${addressToText(suspect)})` : ""}`;
  return `rows ${rows}: the two columns${names} look swapped; both tie once they are swapped back`;
}

function unexplained(finding: RelationFinding): string {
  if (finding.scored) return "if target and actual value are right, a recalculation corrects the score and the total";
  const { tolerance } = finding.verdict;
  const allowed = tolerance && tolerance.units !== 0 ? "beyond what rounding allows; " : "";
  return `${allowed}no single cause found, so no fix is offered`;
}
