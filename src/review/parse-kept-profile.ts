import * as z from "zod/mini";
import { profileFrom } from "../scoring/profile/read-profile";
import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import { parsedJson } from "./kept-text";

const schema = z.strictObject({ version: z.literal(1), profile: z.unknown() });

/**
 * Reads what `keptProfileText` wrote; null where no profile was saved with the document. `damaged` is anything else, a later
 * version or a profile that contradicts itself included: it is reported, and stays until a person saves another.
 */
export function parseKeptProfile(text: string | null): ScoringProfile | "damaged" | null {
  if (text === null) return null;
  const parsed = schema.safeParse(parsedJson(text));
  return (parsed.success ? profileFrom(parsed.data.profile) : null) ?? "damaged";
}
