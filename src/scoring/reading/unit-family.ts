import { canonicalUnit, isKnownUnit } from "./indicator-unit";

/** Words for one unit. Visits (人次, 户次, 台次) count something else than the visitors. */
const SAME = [
  ["人", "名", "位", "人数"], ["场", "场次"], ["次", "次数"], ["期", "期次"], ["批", "批次"], ["班", "班次"], ["天", "日"], ["个月", "月"], ["小时", "个小时", "h"],
  ["工作日", "个工作日"], ["公里", "千米", "km"], ["米", "延米", "m"], ["平方米", "平米", "平方"], ["立方米", "立方"], ["平方公里", "平方千米"],
  ["公斤", "千克", "kg"], ["吨", "t"], ["克", "g"], ["千瓦", "kW"], ["兆瓦", "MW"], ["千瓦时", "kWh"], ["台", "台套"],
] as const;

const FAMILIES: ReadonlyMap<string, string> = new Map(SAME.flatMap(([first, ...others]) => others.map((other) => [other, first] as const)));

function familyOf(unit: string): string {
  const canonical = canonicalUnit(unit);
  return FAMILIES.get(canonical) ?? canonical;
}

/** `个` beside `个特色科普项目`: the same count, once with the name of the things. `人` beside `人次` and `个` beside `个月` are not. */
function namesTheSame(short: string, long: string): boolean {
  if (!isKnownUnit(short) || isKnownUnit(long) || !long.startsWith(short)) return false;
  return !/^[次/]/.test(long.slice(short.length));
}

/**
 * Whether two numbers may be compared by their units as written (DOMAIN.md 4.2: only equal unit families). A number without a unit
 * may stand for any; percentages, percentage points and 百分比 are one family.
 */
export function comparableUnits(a: string, b: string): boolean {
  const [left, right] = [familyOf(a), familyOf(b)];
  return left === "" || right === "" || left === right || namesTheSame(left, right) || namesTheSame(right, left);
}
