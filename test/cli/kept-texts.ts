import type { Finding } from "../../src/diagnosis/finding";
import { acceptanceOf } from "../../src/review/acceptance-of";
import { ACCEPTANCES, acceptancesText } from "../../src/review/kept-acceptances";
import { XlsxHost } from "../../src/xlsx/xlsx-host";
import { EXECUTION, sampleBytes } from "./samples";

export const EXPLANATION = "上年结转，\n见附件说明";
export const ACCEPTED_AT = "2026-02-28T16:05:00Z";

/** The sample with texts kept in it. */
export async function keeping(texts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const host = new XlsxHost(sampleBytes(EXECUTION));
  for (const [name, text] of Object.entries(texts)) await host.saveText(name, text);
  return host.bytes();
}

/** The sample in which some findings were accepted. */
export function accepting(...findings: readonly Finding[]): Promise<Uint8Array> {
  return keeping({ [ACCEPTANCES]: acceptancesText(findings.map((finding) => acceptanceOf(finding, EXPLANATION, ACCEPTED_AT))) });
}
