import { childNamed, elementsNamed } from "./manifest-element";
import type { ManifestElement } from "./manifest-element";

/** Sizes of an icon that Office must have; the others are asked for on screens of other densities. */
const NEEDED_SIZES = ["16", "32", "80"];
const ICON_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];
const LONGEST_ID = 125;
const MOST_BUTTONS = 6;
/** DESIGN: below this the add-in does not run; above it, it asks at run time. */
const FLOOR: Readonly<Record<string, string>> = { ExcelApi: "1.9", SharedRuntime: "1.1" };

function checkIcon(icon: ManifestElement, owner: string): string[] {
  const sizes = icon.children.map(({ attributes }) => attributes["size"] ?? "");
  return [
    ...NEEDED_SIZES.filter((size) => !sizes.includes(size)).map((size) => `the icon of ${owner} lacks size ${size}`),
    ...sizes.filter((size, index) => !ICON_SIZES.includes(size) || sizes.indexOf(size) !== index).map((size) => `the icon of ${owner} has size ${size}, which is none or stands there twice`),
  ];
}

/** The buttons, what they call, and the one page in which all of it runs. */
export function checkRibbon(root: ManifestElement, actions: readonly string[]): readonly string[] {
  const complaints: string[] = [];
  const named = [...elementsNamed(root, "CustomTab"), ...elementsNamed(root, "Group"), ...elementsNamed(root, "Control")];
  const ids = named.map(({ attributes }) => attributes["id"] ?? "");
  complaints.push(...ids.filter((id, index) => id === "" || id.length > LONGEST_ID || ids.indexOf(id) !== index).map((id) => `id “${id}” is empty, too long or used twice`));
  if (elementsNamed(root, "CustomTab").length > 1) complaints.push("an add-in has one tab at most");
  for (const element of named) {
    const icon = childNamed(element, "Icon");
    if (icon !== undefined) complaints.push(...checkIcon(icon, element.attributes["id"] ?? ""));
    if (element.children.filter(({ name }) => name === "Control").length > MOST_BUTTONS) complaints.push(`${element.attributes["id"] ?? ""} has more than ${String(MOST_BUTTONS)} buttons`);
  }

  const called = elementsNamed(root, "FunctionName").map(({ text }) => text);
  complaints.push(...called.filter((name) => !actions.includes(name)).map((name) => `no action is called ${name}`));
  complaints.push(...actions.filter((name) => !called.includes(name)).map((name) => `no button calls ${name}`));
  for (const action of elementsNamed(root, "Action")) {
    const wanted = { ExecuteFunction: "FunctionName", ShowTaskpane: "SourceLocation" }[action.attributes["xsi:type"] ?? ""];
    if (wanted === undefined || childNamed(action, wanted) === undefined) complaints.push(`an Action of type ${action.attributes["xsi:type"] ?? ""} lacks what it needs`);
  }

  const runtime = elementsNamed(root, "Runtime").map(({ attributes }) => attributes);
  const page = runtime[0]?.["resid"];
  if (runtime.length !== 1 || runtime[0]?.["lifetime"] !== "long") complaints.push("there is not one Runtime that lives long");
  const pages = [...elementsNamed(root, "FunctionFile"), ...elementsNamed(root, "Action").flatMap((action) => childNamed(action, "SourceLocation") ?? [])];
  complaints.push(...pages.filter(({ attributes }) => attributes["resid"] !== page).map(({ name }) => `${name} is not the page of the Runtime`));

  const sets = Object.fromEntries(elementsNamed(root, "bt:Set").map(({ attributes }) => [attributes["Name"] ?? "", attributes["MinVersion"] ?? ""]));
  for (const [name, version] of Object.entries(FLOOR)) {
    if (sets[name] !== version) complaints.push(`Requirements asks for ${name} ${sets[name] ?? "not at all"} and not for ${version}`);
  }
  return complaints;
}
