/** The namespace of the root element, by its own prefix or none. */
export function namespaceOf(xml: string): string {
  const [, prefix = "", attributes = ""] = /<(?:([\w.-]+):)?[\w.-]+((?:\s[^>]*)?)>/.exec(xml.replace(/<[?!][^>]*>/g, "")) ?? [];
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}
