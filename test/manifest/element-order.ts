import type { ManifestElement } from "./manifest-element";

/**
 * Which children an element may have and in which order, by Microsoft's documentation of the add-in only manifest and [MS-OWEMXML];
 * only what an add-in for a workbook can use. `?` optional, `+` one or more, `*` any number.
 */
const BASE: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides? ExtendedOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  SourceLocation: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  Methods: "Method+",
  DefaultSettings: "SourceLocation",
};

const OVERRIDES: Readonly<Record<string, string>> = {
  VersionOverrides: "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  Requirements: "bt:Sets? bt:Methods?",
  "bt:Sets": "bt:Set+",
  Hosts: "Host+",
  Host: "Runtimes? AllFormFactors? DesktopFormFactor",
  Runtimes: "Runtime+",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "OfficeTab* CustomTab?",
  CustomTab: "Group+ Label InsertBefore? InsertAfter?",
  OfficeTab: "Group+",
  Group: "OverriddenByRibbonApi? Label Icon Control+",
  Control: "OverriddenByRibbonApi? Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  Action: "TaskpaneId? SourceLocation? Title? FunctionName?",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

function sequenceOf(rule: string): readonly { name: string; needed: boolean; repeats: boolean }[] {
  return rule.split(" ").filter((word) => word !== "").map((word) => ({ name: word.replace(/[?+*]$/, ""), needed: !/[?*]$/.test(word), repeats: /[+*]$/.test(word) }));
}

function complaintsAbout({ name: parent, children }: ManifestElement, rule: string): string[] {
  const sequence = sequenceOf(rule);
  const complaints: string[] = [];
  let last = -1;
  for (const { name } of children) {
    const place = sequence.findIndex((step) => step.name === name);
    if (place < 0) complaints.push(`${name} does not belong into ${parent}`);
    else if (place < last) complaints.push(`${name} stands too late in ${parent}: before ${sequence[last]?.name ?? ""}`);
    else if (place === last && sequence[place]?.repeats === false) complaints.push(`${name} stands twice in ${parent}`);
    else last = place;
  }
  const missing = sequence.filter(({ name, needed }) => needed && !children.some((child) => child.name === name));
  return [...complaints, ...missing.map(({ name }) => `${name} is missing in ${parent}`)];
}

/** What stands where Office does not accept it. An element without a rule has no children. */
export function checkOrder(element: ManifestElement, inOverrides = false): readonly string[] {
  const inside = inOverrides || element.name === "VersionOverrides";
  const rule = (inside ? OVERRIDES : BASE)[element.name] ?? "";
  return [...complaintsAbout(element, rule), ...element.children.flatMap((child) => checkOrder(child, inside))];
}
