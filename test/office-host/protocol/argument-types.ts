import { HostError } from "./host-error";

const invalid = (wanted: string, value: unknown): HostError => new HostError("InvalidArgument", `${wanted} wanted, got ${JSON.stringify(value)}`);

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalid("a text", value);
  return value;
}

export function asInteger(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalid("an integer", value);
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalid("true or false", value);
  return value;
}

/** One of the names of an enumeration, in any case, as Excel takes them. */
export function asOneOf<Name extends string>(value: unknown, names: readonly Name[]): Name {
  const found = names.find((name) => name.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw invalid(names.join(" or "), value);
  return found;
}
