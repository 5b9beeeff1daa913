import { childNamed, elementsNamed } from "./manifest-element";
import type { ManifestElement } from "./manifest-element";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){2,3}$/;
const PERMISSIONS = ["Restricted", "ReadDocument", "ReadAllDocument", "WriteDocument", "ReadWriteDocument"];
/** Longer ones are refused. */
const LONGEST = { DisplayName: 125, Description: 250, ProviderName: 125 };

/** Every address that Office loads from. */
function addresses(root: ManifestElement): readonly string[] {
  const urls = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"].flatMap((name) => elementsNamed(root, name));
  return urls.flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}

/** Whose add-in it is, where it is loaded from and what it may do. */
export function checkIdentity(root: ManifestElement): readonly string[] {
  const complaints: string[] = [];
  const text = (name: string): string => childNamed(root, name)?.text ?? "";
  if (root.name !== "OfficeApp" || root.attributes["xsi:type"] !== "TaskPaneApp") complaints.push("the root is not an OfficeApp of type TaskPaneApp");
  if (!GUID.test(text("Id"))) complaints.push(`Id ${text("Id")} is not a GUID in lower case`);
  if (!VERSION.test(text("Version"))) complaints.push(`Version ${text("Version")} is not three or four numbers`);
  if (text("DefaultLocale") !== "zh-CN") complaints.push(`DefaultLocale is ${text("DefaultLocale")} and not zh-CN`);
  if (!PERMISSIONS.includes(text("Permissions"))) complaints.push(`Permissions ${text("Permissions")} does not exist`);
  for (const [name, longest] of Object.entries(LONGEST)) {
    const element = childNamed(root, name);
    const texts = [element?.text ?? "", element?.attributes["DefaultValue"] ?? "", ...(element?.children ?? []).map(({ attributes }) => attributes["Value"] ?? "")];
    if (texts.every((value) => value === "")) complaints.push(`${name} is empty`);
    if (texts.some((value) => value.length > longest)) complaints.push(`${name} is longer than ${String(longest)} letters`);
  }
  const all = addresses(root);
  complaints.push(...all.filter((address) => !address.startsWith("https://")).map((address) => `${address} is not https`));
  const trusted = elementsNamed(root, "AppDomain").map((domain) => domain.text);
  const pages = [...elementsNamed(root, "SourceLocation"), ...elementsNamed(root, "bt:Url")].flatMap(({ attributes }) => attributes["DefaultValue"] ?? []);
  complaints.push(...pages.filter((page) => !trusted.includes(originOf(page) ?? "")).map((page) => `${page} is not in the AppDomains`));
  if (elementsNamed(root, "Host").some(({ attributes }) => (attributes["Name"] ?? attributes["xsi:type"]) !== "Workbook")) complaints.push("Hosts names another host than Workbook");
  return complaints;
}
