import { digestOf } from "../../src/review/digest-of";
import { review } from "../../src/review/review-workbook";
import type { Digest } from "../../src/review/digest";
import type { ReportInput } from "../../src/report/report-input";
import { readSample } from "../golden/sample-workbooks";

/** The sample with planted errors. */
export const PLANTED = "差错示例";

export async function digestOfSample(name: string): Promise<Digest> {
  const content = await readSample(name);
  return digestOf(review(content), content);
}

/** A report without acceptances and changes, at a fixed time in China. */
export function inputOf(digest: Digest): ReportInput {
  return { digest, open: digest.findings, accepted: [], time: "2026-03-01T01:30:59.000Z", minutesAheadOfUtc: 480, version: "1.2.3", workbookName: "测试.xlsx" };
}
