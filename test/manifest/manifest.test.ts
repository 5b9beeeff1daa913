import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { manifestAt } from "../../assets/build/manifest-at.js";
import { checkManifest } from "./check-manifest";

const manifest = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");

/** What is broken, and a word of the complaint that must follow. */
const BREAKS: readonly [name: string, from: string | RegExp, to: string, complaint: string][] = [
  ["order of the root", /( {2}<Hosts>\n {4}<Host Name="Workbook"\/>\n {2}<\/Hosts>\n)( {2}<DefaultSettings>[^]*?<\/DefaultSettings>\n)/, "$2$1", "Hosts stands too late in OfficeApp"],
  ["order in the overrides", /( {4}<Requirements>[^]*?<\/Requirements>\n)( {4}<Hosts>[^]*?\n {4}<\/Hosts>\n)/, "$2$1", "Requirements stands too late in VersionOverrides"],
  ["order in a button", /(<Label resid="Next.Label"\/>)(\s*)(<Supertip>[^]*?<\/Supertip>)/, "$3$2$1", "Label stands too late in Control"],
  ["runtimes outside the host", /( {8}<Runtimes>[^]*?<\/Runtimes>\n)( {8}<DesktopFormFactor>[^]*?<\/DesktopFormFactor>\n)/, "$2$1", "Runtimes stands too late in Host"],
  ["label of the tab first", /(<CustomTab id="Gouji.Tab">)([^]*)(<Label resid="Tab.Label"\/>)/, "$1$3$2", "Group stands too late in CustomTab"],
  ["foreign element", "<DefaultSettings>", "<Rule/><DefaultSettings>", "Rule does not belong into OfficeApp"],
  ["element twice", "<Permissions>", "<Permissions>ReadWriteDocument</Permissions><Permissions>", "Permissions stands twice"],
  ["no icon for dense screens", /<HighResolutionIconUrl.*\n/, "", "HighResolutionIconUrl is missing"],
  ["id", /<Id>.*<\/Id>/, "<Id>gouji</Id>", "Id gouji is not a GUID"],
  ["version", "1.0.0.0", "1.0-beta", "Version 1.0-beta"],
  ["language", "<DefaultLocale>zh-CN", "<DefaultLocale>en-US", "DefaultLocale is en-US"],
  ["permission", ">ReadWriteDocument<", ">Everything<", "Permissions Everything does not exist"],
  ["http", '<bt:Url id="Pane.Url" DefaultValue="https:', '<bt:Url id="Pane.Url" DefaultValue="http:', "is not https"],
  ["foreign page", '<SourceLocation DefaultValue="https://localhost:3000/', '<SourceLocation DefaultValue="https://elsewhere.example/', "is not in the AppDomains"],
  ["another host", '<Host xsi:type="Workbook">', '<Host xsi:type="Document">', "another host than Workbook"],
  ["unknown resource", '<Label resid="Next.Label"/>', '<Label resid="Nxt.Label"/>', "asks for Nxt.Label"],
  ["a short text where a long one belongs", '<Description resid="Next.Tip"/>', '<Description resid="Next.Label"/>', "asks for Next.Label, which is not in bt:LongStrings"],
  ["unused resource", '<bt:Url id="Pane.Url"', '<bt:Url id="Help.Url" DefaultValue="https://localhost:3000/help.html"/><bt:Url id="Pane.Url"', "resource Help.Url is not used"],
  ["resource twice", '<bt:Url id="Pane.Url"', '<bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/taskpane.html"/><bt:Url id="Pane.Url"', "Pane.Url is declared twice"],
  ["long resource id", /Next\.Tip/g, "TheSupertipOfTheButtonThatGoesToTheNextCell", "longer than 32"],
  ["long label", '"下一条"', `"${"条".repeat(126)}"`, "Next.Label is empty or longer than 125"],
  ["long supertip", '"Selects the next cell to look at."', `"${"x".repeat(251)}"`, "Next.Tip is empty or longer than 250"],
  ["missing English", /<bt:Override Locale="en-US" Value="Next"\/>/, "", "Next.Label is overridden for “”"],
  ["missing icon size", '<bt:Image size="80" resid="Next.80"/>', "", "the icon of Gouji.Next lacks size 80"],
  ["no such icon size", '<bt:Image size="40" resid="Next.40"/>', '<bt:Image size="41" resid="Next.40"/>', "has size 41"],
  ["icon of another size", "/icons/next-32.png", "/icons/next-40.png", "is 40 × 40 and not 32 × 32"],
  ["icon without a file", "/icons/next-32.png", "/icons/nxt-32.png", "nxt-32.png is not among the icons"],
  ["mark of another size", "/icons/gouji-64.png", "/icons/gouji-80.png", "is 80 × 80 and not 64 × 64"],
  ["unknown action", "<FunctionName>next</FunctionName>", "<FunctionName>nextFinding</FunctionName>", "no action is called nextFinding"],
  ["action without a button", "<FunctionName>next</FunctionName>", "<FunctionName>check</FunctionName>", "no button calls next"],
  ["action of another type", '<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ExecuteFunction">', "lacks what it needs"],
  ["ids of buttons", 'id="Gouji.Next"', 'id="Gouji.Check"', "used twice"],
  ["a runtime that dies", 'lifetime="long"', 'lifetime="short"', "not one Runtime that lives long"],
  ["commands in another page", '<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Commands.Url"/>', "FunctionFile is not the page of the Runtime"],
  ["a lower floor", 'Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.8"', "Requirements asks for ExcelApi 1.8"],
  ["no shared runtime", /<bt:Set Name="SharedRuntime".*\n/, "", "SharedRuntime not at all"],
];

describe("the manifest", () => {
  test("nothing is wrong with it", () => {
    expect(checkManifest(manifest)).toEqual([]);
  });

  test("nor with it at another address", () => {
    const moved = manifestAt(manifest, "https://intranet.example/tools/gouji/");
    expect(checkManifest(moved)).toEqual([]);
    expect(moved).not.toContain("localhost:3000/");
    expect(moved).toContain('<SourceLocation DefaultValue="https://intranet.example/tools/gouji/taskpane.html"/>');
    expect(moved).toContain("<AppDomain>https://intranet.example</AppDomain>");
  });

  test.each(["http://intranet.example/gouji", "https://intranet.example/gouji?version=2", "intranet.example"])("%s is no address for it", (base) => {
    expect(() => manifestAt(manifest, base)).toThrow();
  });

  test.each(BREAKS)("the checker notices: %s", (_name, from, to, complaint) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(checkManifest(broken).join("\n")).toContain(complaint);
  });

  test("what is no XML is said with its line", () => {
    expect(() => checkManifest(manifest.replace("</Permissions>", ""))).toThrow(/^line \d+: /);
  });
});
