import { DAY_ZERO, MILLISECONDS_PER_DAY, type DateSystem } from "../../sheet/date-system";

const FIRST_TRUE_DAY = 61;

/** The serial number of an ISO 8601 date and time (cells of type `d`, which Excel itself does not write). */
export function dateSerial(text: string, system: DateSystem): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part || 0));
  const days = (Date.UTC(year, month - 1, day) - DAY_ZERO[system]) / MILLISECONDS_PER_DAY;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  return (system === "1904" || days >= FIRST_TRUE_DAY ? days : days - 1) + time;
}
