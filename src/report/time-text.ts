/** `2026-03-01 09:30` on the reader's clock; a text that is no time stays as it is. */
export function timeText(iso: string, minutesAheadOfUtc: number): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return new Date(time + minutesAheadOfUtc * 60_000).toISOString().slice(0, 16).replace("T", " ");
}
