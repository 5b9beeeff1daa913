const DAY = 86_400_000;

/** Day 0 of the 1900 system, so chosen that days from March 1900 on are right despite Excel's 29 February 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_TRUE_DAY = 61;

/** The serial number of an ISO 8601 date and time (cells of type `d`, which Excel itself does not write). */
export function dateSerial(text: string, uses1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part || 0));
  const days = (Date.UTC(year, month - 1, day) - (uses1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  return (uses1904 || days >= FIRST_TRUE_DAY ? days : days - 1) + time;
}
