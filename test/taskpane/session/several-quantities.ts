import { parseAddress } from "../../../src/sheet/address";
import { sampleHost, type EditableHost } from "./open-session";

const TEXTS = [["E16", "≥300条", "信息300条，图文20篇"], ["F16", "312条", "信息312条，图文15篇"]] as const;

/** The sample of scores, with two quantities each in the target and the actual value of 信息发布条数, of which the second was missed. */
export async function severalQuantities(): Promise<EditableHost> {
  const host = sampleHost("指标得分示例-2024.xlsx");
  const changes = TEXTS.map(([address, before, after]) => ({
    cell: { sheet: "自评表", ...parseAddress(address)! }, label: "", code: "fix" as const,
    before: { value: before, format: "General" }, after: { value: after, format: "General" },
  }));
  const { written } = await host.write(changes);
  if (!written) throw new Error("the sample has other texts");
  return host;
}
