import * as z from "zod/mini";
import type { IndicatorChoice } from "../articulation/evaluation/indicator-choice";
import { parsedJson } from "./kept-text";

const choice = z.strictObject({ units: z.array(z.string()), place: z.int().check(z.gte(0)) });
const schema = z.strictObject({
  version: z.literal(1),
  choices: z.array(z.strictObject({ indicator: z.string(), target: z.exactOptional(choice), actual: z.exactOptional(choice) })),
});

/**
 * Reads what `choicesText` wrote; none where there is no text. `damaged` is anything else, a later version included: it is
 * reported, and stays until a person chooses anew.
 */
export function parseChoices(text: string | null): readonly IndicatorChoice[] | "damaged" {
  if (text === null) return [];
  const parsed = schema.safeParse(parsedJson(text));
  return parsed.success ? parsed.data.choices : "damaged";
}
