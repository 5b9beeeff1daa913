import * as z from "zod/mini";
import type { Acceptance } from "./acceptance";
import { parsedJson } from "./kept-text";

const schema = z.strictObject({
  version: z.literal(1),
  acceptances: z.array(
    z.strictObject({
      finding: z.string(),
      explanation: z.string(),
      time: z.string(),
      figures: z.array(z.nullable(z.string())),
    }),
  ),
});

/**
 * Reads what `acceptancesText` wrote; none where there is no text. `damaged` is anything else, a later version included: it is
 * reported, and never written over.
 */
export function parseAcceptances(text: string | null): readonly Acceptance[] | "damaged" {
  if (text === null) return [];
  const parsed = schema.safeParse(parsedJson(text));
  return parsed.success ? parsed.data.acceptances : "damaged";
}
