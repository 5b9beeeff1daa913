/** A reply to `retrieve()`: names start in lower case and collections have `items`. */
export function camelCased(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  if ("_Items" in value && Array.isArray(value._Items)) return { items: value._Items.map(camelCased) };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.charAt(0).toLowerCase() + name.slice(1), camelCased(inner)]));
}
