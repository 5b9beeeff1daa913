import { XMLParser, XMLValidator } from "fast-xml-parser";

/** One element with its children in the order in which they stand, which is what Office asks for. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ":@";
const TEXT = "#text";
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", parseTagValue: false, parseAttributeValue: false });

function elementOf(node: Node): ManifestElement {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? "";
  const inside = node[name] as readonly Node[];
  return {
    name,
    attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
    children: inside.filter((child) => !(TEXT in child)).map(elementOf),
    text: inside.map((child) => (typeof child[TEXT] === "string" ? child[TEXT] : "")).join("").trim(),
  };
}

/** The root element of a manifest. */
export function parseManifest(xml: string): ManifestElement {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`line ${String(valid.err.line)}: ${valid.err.msg}`);
  const root = (parser.parse(xml) as readonly Node[]).find((node) => !("?xml" in node));
  if (root === undefined) throw new Error("there is no element");
  return elementOf(root);
}

/** The element and all below it. */
export function everyElement(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** All elements of a name, wherever they stand below. */
export function elementsNamed(root: ManifestElement, name: string): readonly ManifestElement[] {
  return everyElement(root).filter((element) => element.name === name);
}

export function childNamed(element: ManifestElement | undefined, name: string): ManifestElement | undefined {
  return element?.children.find((child) => child.name === name);
}
