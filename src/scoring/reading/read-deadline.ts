import { parseChineseNumeral } from "../../number/chinese-numeral";
import { decimalToText } from "../../number/decimal";
import type { Deadline, PartialDate } from "./indicator-value";
import { readPartialDate } from "./partial-date";

/** Longer texts tell more than a date. */
const LONGEST = 48;
const FRONT = /^(?:(?:预计|计划|力争|确保|拟|应|须|需)?(?:完成)?(?:时间|时限|日期|期限)?[:为]?)(?:不晚于|不迟于|截至|截止到|截止|在|于|至|到)?/;
const BEHIND = /(?:[之以]?前|止)?(?:全部|基本|按时)?(?:完成|竣工|完工|验收|完成验收|建成|交付|开工|结束|结题|到位|拨付|发放|支付|上报|报送|投入使用)?(?:工作|任务)?$/;
const BY_SIGN = /^[≤<]/;
/** Short ends of a span, which take their mark from its other end: `11-12月`, `2-3季度`. */
const SHORT_SPANS = [
  [/^((?:19|20)\d\d年)?(\d{1,2})[-至到](\d{1,2})月$/, "月"], [/^((?:19|20)\d\d年)?第?([1-4])[-至到]第?([1-4])季度$/, "季度"],
  [/^()((?:19|20)\d\d)[-至到]((?:19|20)\d\d)年$/, "年"],
] as const;

/** 前 tells that it is a date: `12.31前`, `2024.12前`. */
const YEAR_AND_MONTH = /(?<![\d.])((?:19|20)\d\d)\.(\d{1,2})(?=[之以]?前|底)/;
const MONTH_AND_DAY = /(?<![\d.])(\d{1,2})\.(\d{1,2})(?=[之以]?前)/;

function withFigures(text: string): string {
  return text.replace(/[一二三四五六七八九十]{1,3}(?=月|季度|日|号)/g, (numeral) => {
    const value = parseChineseNumeral(numeral);
    return value ? decimalToText(value) : numeral;
  });
}

/** The first month of the quarter that `month` ends, where a span begins with a quarter. */
function startOf(text: string, date: PartialDate): PartialDate {
  return text.includes("季度") && date.month !== undefined ? { ...date, month: date.month - 2 } : date;
}

/** `2022.12` alone may be a number, but not beside another of its kind. */
function readEnd(text: string): PartialDate | null {
  return readPartialDate(text.replace(/^((?:19|20)\d\d)\.(\d{1,2})$/, "$1/$2"));
}

function span(left: string, right: string): Deadline | null {
  const start = readEnd(left);
  const end = readEnd(right);
  if (!start || !end) return null;
  const from = startOf(left, start);
  const to = end.year === undefined && from.year !== undefined ? { year: from.year, ...end } : end;
  const isBackwards = from.year === to.year && from.month !== undefined && to.month !== undefined && from.month > to.month;
  return isBackwards ? null : { kind: "deadline", from, to };
}

function readSpan(text: string): Deadline | null {
  for (const [pattern, mark] of SHORT_SPANS) {
    const [whole, year = "", first, last] = pattern.exec(text) ?? [];
    if (whole !== undefined) return span(`${year}${first ?? ""}${mark}`, `${year}${last ?? ""}${mark}`);
  }
  for (const { index } of text.matchAll(/[-至到]/g)) {
    const found = span(text.slice(0, index), text.slice(index + 1));
    if (found) return found;
  }
  return null;
}

/** `6月/9月/11月`: several points in time, each with its own mark; the last one ends the matter. */
function readSeveral(text: string): Deadline | null {
  const dates = text.split(/[/、,和及;]/).map(readPartialDate);
  const last = dates.at(-1);
  return dates.length > 1 && last && dates.every((date) => date !== null) ? { kind: "deadline", to: last } : null;
}

/**
 * Reads a normalized text that is a deadline and nothing else: `12月底前`, `第一季度`, `11-12月`, `2022.12.30`, `12.31前`, `6月/9月/11月`.
 * `≤12月` is none: it may mean twelve months.
 */
export function readDeadline(text: string): Deadline | null {
  if (text.length > LONGEST) return null;
  const unsigned = text.replace(BY_SIGN, "");
  const dated = unsigned.replace(YEAR_AND_MONTH, "$1年$2月").replace(MONTH_AND_DAY, "$1月$2日");
  const core = withFigures(dated.replace(FRONT, "").replace(BEHIND, ""));
  const date = readPartialDate(core);
  if (unsigned !== text && date?.year === undefined && date?.day === undefined) return null;
  if (date) return { kind: "deadline", to: date };
  return readSpan(core) ?? readSeveral(core);
}
