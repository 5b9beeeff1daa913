import type { GivenProfileProblem } from "../locales/command-line-texts";
import { readProfileText } from "../scoring/profile/read-profile-text";
import type { ScoringProfile } from "../scoring/profile/scoring-profile";
import { SHIPPED_PROFILES, shippedProfile } from "../scoring/profiles/catalogue";
import { FileProblem, type Files } from "./io";

async function textOf(file: string, files: Files): Promise<string | GivenProfileProblem> {
  try {
    const bytes = await files.read(file);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    // Of reading and decoding, only decoding can fail with a type error.
    if (error instanceof TypeError) return { code: "not-json" };
    if (!(error instanceof FileProblem)) throw error;
    if (error.code === "not-found") return { code: "unknown", known: SHIPPED_PROFILES.map(({ id, name }) => ({ id, name })) };
    return { code: error.code === "is-directory" || error.code === "no-permission" ? error.code : "unreadable" };
  }
}

/** What `--profile` names: a profile that comes along, by its id, or else a file. */
export async function givenProfile(given: string, files: Files): Promise<{ readonly profile: ScoringProfile } | { readonly problem: GivenProfileProblem }> {
  const shipped = shippedProfile(given);
  if (shipped) return { profile: shipped };
  const text = await textOf(given, files);
  if (typeof text !== "string") return { problem: text };
  const read = readProfileText(text);
  if (read === "not-json") return { problem: { code: "not-json" } };
  return "profile" in read ? read : { problem: { code: "invalid", problems: read.problems } };
}
