import type { PartialDate } from "./indicator-value";

const YEAR = String.raw`(?:(?<year>(?:19|20)\d\d)年度?)?`;
type Parts = Readonly<Record<string, string | undefined>>;

const LAST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function dated(parts: { year?: string | undefined; month?: number; day?: number }): PartialDate | null {
  const { year, month, day } = parts;
  if (month !== undefined && !(month >= 1 && month <= 12)) return null;
  if (day !== undefined && !(day >= 1 && day <= (LAST_DAY[(month ?? 1) - 1] ?? 31))) return null;
  return { ...(year !== undefined && { year: Number(year) }), ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** Days that the parts of a month end with; its last part ends with the month. */
const PART_OF_MONTH: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20 };

/** The manners of writing a point in time, and what each says. Every span is written as its end. */
const MANNERS: readonly (readonly [RegExp, (parts: Parts) => PartialDate | null])[] = [
  [
    new RegExp(`^${YEAR}(?<month>\\d{1,2})月份?(?:(?<day>\\d{1,2})[日号]|(?<part>[上中下]旬|底|末))?$`),
    ({ year, month, day, part = "" }) => {
      const until = day === undefined ? PART_OF_MONTH[part] : Number(day);
      return dated({ year, month: Number(month), ...(until !== undefined && { day: until }) });
    },
  ],
  [
    /^(?<year>(?:19|20)\d\d)(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})日?$/,
    ({ year, month, day }) => dated({ year, month: Number(month), day: Number(day) }),
  ],
  [/^(?<year>(?:19|20)\d\d)[/-](?<month>\d{1,2})$/, ({ year, month }) => dated({ year, month: Number(month) })],
  [new RegExp(`^${YEAR}第?(?<quarter>[1-4])季度[底末]?$`), ({ year, quarter }) => dated({ year, month: Number(quarter) * 3 })],
  [new RegExp(`^${YEAR}(?<half>[上下])半年$`), ({ year, half }) => dated({ year, month: half === "上" ? 6 : 12 })],
  [/^(?<year>(?:19|20)\d\d)年(?:年)?[底末]$/, ({ year }) => dated({ year, month: 12 })],
  [/^(?:[本当今]年)?年?(?<=年)[底末]$/, () => ({ month: 12 })],
  [/^(?:[本当今]年度?|年度?)内$/, () => ({ month: 12 })],
  [/^(?<year>(?:19|20)\d\d)年(?:度|全年)?内?$/, ({ year }) => dated({ year })],
];

/** Reads a point in time that is the whole of a normalized text. Null for everything else and for dates that do not exist. */
export function readPartialDate(text: string): PartialDate | null {
  for (const [pattern, meaning] of MANNERS) {
    const parts = pattern.exec(text)?.groups;
    if (parts) return meaning(parts);
    if (pattern.test(text)) return meaning({});
  }
  return null;
}
