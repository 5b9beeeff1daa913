import type { FormDigest } from "../../review/digest";

/** The unit in which a sheet prints its figures; null where it has none, or several. */
export function unitOf(sheet: string, forms: readonly FormDigest[]): string | null {
  const units = new Set(forms.filter((form) => form.sheet === sheet).map(({ unit }) => unit));
  const [only] = units;
  return units.size === 1 ? (only ?? null) : null;
}
