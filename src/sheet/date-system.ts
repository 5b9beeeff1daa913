/** The day from which a workbook counts its dates: that of 1904 was the default of Excel for the Mac until 2011 and stays with its files. */
export type DateSystem = "1900" | "1904";

export const MILLISECONDS_PER_DAY = 86_400_000;

/** Day 0. That of the 1900 system is so chosen that days from March 1900 on are right despite Excel's 29 February 1900. */
export const DAY_ZERO: Readonly<Record<DateSystem, number>> = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** Days from the first whose date is exact to 31 December 9999. */
const DAYS: Readonly<Record<DateSystem, readonly [first: number, last: number]>> = { 1900: [61, 2_958_465], 1904: [0, 2_957_003] };

/** The day that a stored number stands for, as a date in UTC; undefined where it stands for none. */
export function dayOfSerial(serial: number, system: DateSystem): Date | undefined {
  const [first, last] = DAYS[system];
  const day = Math.floor(serial);
  return day >= first && day <= last ? new Date(DAY_ZERO[system] + day * MILLISECONDS_PER_DAY) : undefined;
}
