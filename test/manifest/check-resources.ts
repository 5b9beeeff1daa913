import { childNamed, elementsNamed, everyElement } from "./manifest-element";
import type { ManifestElement } from "./manifest-element";

const LONGEST_ID = 32;
const LONGEST_TEXT = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/** Which list of the resources an element with a `resid` draws from. */
const SOURCE: Readonly<Record<string, string>> = {
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  "bt:Image": "bt:Images",
  FunctionFile: "bt:Urls",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
};

/** Resources are declared once and used, at the right places, and are no longer than Office takes. */
export function checkResources(root: ManifestElement): readonly string[] {
  const complaints: string[] = [];
  const lists = elementsNamed(root, "Resources").flatMap(({ children }) => children);
  const declared = new Map(lists.map((list) => [list.name, list.children.map(({ attributes }) => attributes["id"] ?? "")]));
  const ids = [...declared.values()].flat();
  complaints.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource ${id} is declared twice`));
  complaints.push(...ids.filter((id) => id === "" || id.length > LONGEST_ID).map((id) => `resource id “${id}” is empty or longer than ${String(LONGEST_ID)} letters`));

  const used = everyElement(root).filter(({ attributes }) => "resid" in attributes);
  for (const { name, attributes } of used) {
    const resid = attributes["resid"] ?? "";
    const source = SOURCE[name] ?? "";
    if (!(declared.get(source) ?? []).includes(resid)) complaints.push(`${name} asks for ${resid}, which is not in ${source}`);
  }
  complaints.push(...ids.filter((id) => !used.some(({ attributes }) => attributes["resid"] === id)).map((id) => `resource ${id} is not used`));

  for (const [name, longest] of Object.entries(LONGEST_TEXT)) {
    for (const text of lists.find((list) => list.name === name)?.children ?? []) {
      const values = [text.attributes["DefaultValue"] ?? "", ...text.children.map(({ attributes }) => attributes["Value"] ?? "")];
      if (values.some((value) => value === "" || value.length > longest)) complaints.push(`${text.attributes["id"] ?? ""} is empty or longer than ${String(longest)} letters`);
    }
  }
  return complaints;
}

/** Every text has its English, and nothing but the languages we have. */
export function checkLanguages(root: ManifestElement): readonly string[] {
  const texts = [...elementsNamed(root, "bt:String"), childNamed(root, "DisplayName"), childNamed(root, "Description")].filter((element) => element !== undefined);
  return texts.flatMap((element) => {
    const languages = element.children.map(({ attributes }) => attributes["Locale"]).join();
    return languages === "en-US" ? [] : [`${element.attributes["id"] ?? element.name} is overridden for “${languages}” and not for en-US`];
  });
}
